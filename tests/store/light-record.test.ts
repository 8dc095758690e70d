import {expect, test} from 'vitest'
import {articleOf} from '../../src/archive.ts'
import {changed} from '../../src/link/with-record.ts'
import {readDecisions} from '../../src/read/read-decisions.ts'
import {lightRecord} from '../../src/store/light-record.ts'

const raw = 'Ferry stays\n\n“It stays,” said Ana Ruiz.\n\nShe left at noon.'
const seed = {file: 'ferry.txt', format: 'text', raw, sha256: '0'.repeat(64), warnings: []} as const
const {record} = articleOf(seed, readDecisions('seeds'))

/** The record with its text in a store that tells how often it was asked. */
function stored() {
  const asked: string[] = []
  const get = (key: string): string => {
    asked.push(key)
    return record.text
  }
  return {asked, light: lightRecord({...record, text: ''}, 'ferry', {readings: {get}})}
}

test('a record whose text lies in a store is what it was, its fields in their order', () => {
  const {light} = stored()
  expect(JSON.stringify(light)).toBe(JSON.stringify(record))
})

test('other facts leave the text where it is', () => {
  const {asked, light} = stored()
  const other = changed(light, {id: 'the-ferry-stays'})
  expect(asked).toEqual([])
  expect(other.id).toBe('the-ferry-stays')
  expect(other.text).toBe(record.text)
  expect(asked).toEqual(['ferry'])
})

test('fields that are gone stay gone', () => {
  const {light} = stored()
  expect(JSON.stringify(changed(light, {section: undefined}))).not.toContain('"section"')
})
