import {expect, test} from 'vitest'
import type {Decisions} from '../../src/model.ts'
import {fingerprints} from '../../src/run/fingerprint.ts'

const decisions: Decisions = {
  site: {title: 'Test', language: 'en'},
  people: [],
  notPeople: [],
  outlets: [],
  topics: [],
}

test('the same code and decisions have the same fingerprints, a stage one of its own', () => {
  const found = fingerprints(decisions, undefined)
  expect(fingerprints({...decisions}, undefined)).toEqual(found)
  expect(new Set(Object.values(found)).size).toBe(4)
})

test('a decision of the archivist has articles extracted and linked anew, and no file read', () => {
  const [before, after] = [
    fingerprints(decisions, undefined),
    fingerprints({...decisions, notPeople: ['Kestrel Bay']}, undefined),
  ]
  expect(after.extract).not.toBe(before.extract)
  expect(after.link).not.toBe(before.link)
  expect(after.read).toBe(before.read)
})

test('the columns of tables have files read anew', () => {
  const columns = {Body: 'text'}
  expect(fingerprints(decisions, columns).read).not.toBe(fingerprints(decisions, undefined).read)
})
