import {expect, test} from 'vitest'
import type {Decisions} from '../../src/model.ts'
import {fingerprint} from '../../src/run/fingerprint.ts'

const decisions: Decisions = {
  site: {title: 'Test', language: 'en'},
  people: [],
  notPeople: [],
  outlets: [],
  topics: [],
}

test('the same code and decisions have the same fingerprint', () => {
  expect(fingerprint(decisions)).toBe(fingerprint({...decisions}))
})

test('another decision of the archivist makes another one', () => {
  expect(fingerprint({...decisions, notPeople: ['Kestrel Bay']})).not.toBe(fingerprint(decisions))
})
