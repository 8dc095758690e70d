import {expect, test, vi} from 'vitest'
import {linkMemoryIn} from '../../src/run/link-memory-in.ts'

/** A table of a store, as far as this memory goes. */
function table() {
  const lines = new Map<string, string>()
  return {get: (step: string) => lines.get(step), put: async (step: string, line: string) => !!lines.set(step, line)}
}

const read = [{article: 'ferry', says: ['The ferry is late.\n“We wait.”']}, {article: 'port'}]

test('what a step found is found again without it, where it reads the same and the code is the same', () => {
  const linked = table()
  const find = vi.fn(() => [{quotes: ['ferry.q1', 'port.q1'], says: 'line\nafter line'}])
  const found = linkMemoryIn({linked}, 'code').recall('echoes', read, find)
  expect(linkMemoryIn({linked}, 'code').recall('echoes', structuredClone(read), find)).toEqual(found)
  expect(find).toHaveBeenCalledTimes(1)
})

test.each([
  ['another word', 'code', [{article: 'ferry', says: ['The ferry is early.']}, {article: 'port'}]],
  ['another order', 'code', read.toReversed()],
  ['one article less', 'code', read.slice(1)],
  ['other code', 'mended code', read],
])('with %s it looks again, and remembers that', (_what, code, from) => {
  const linked = table()
  linkMemoryIn({linked}, 'code').recall('echoes', read, () => 'before')
  expect(linkMemoryIn({linked}, code).recall('echoes', from, () => 'after')).toBe('after')
  expect(linkMemoryIn({linked}, code).recall('echoes', from, () => 'never asked')).toBe('after')
})

test('each step has its own', () => {
  const memory = linkMemoryIn({linked: table()}, 'code')
  expect(memory.recall('echoes', read, () => 1)).toBe(1)
  expect(memory.recall('copies', read, () => 2)).toBe(2)
})
