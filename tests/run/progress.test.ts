import {describe, expect, test} from 'vitest'
import {progressOn} from '../../src/run/progress.ts'

/** What is written while a clock goes on by a second with each step. */
function written(watched: boolean, steps: readonly (readonly [what: string, done: number, total: number])[]): string {
  const text: string[] = []
  let time = 0
  const terminal = {out: () => {}, err: (more: string) => void text.push(more), watched, columns: 80}
  const progress = progressOn(terminal, () => time)
  for (const step of steps) {
    progress.step(...step)
    time += 1000
  }
  progress.done()
  return text.join('').replaceAll('\r\u001B[K', '|')
}

describe('progress', () => {
  test('says how many, how fast and how long, once that can be told', () => {
    expect(
      written(true, [
        ['Read', 0, 10_000],
        ['Read', 200, 10_000],
        ['Read', 10_000, 10_000],
      ]),
    ).toBe('|Read 0 of 10,000|Read 200 of 10,000 · 200 a second · 49 s left|Read 10,000 of 10,000|')
    expect(
      written(true, [
        ['Print', 0, 900],
        ['Print', 3, 900],
      ]),
    ).toContain('3.0 a second · 4 min 59 s left')
  })

  test('has a line a stage in a log', () => {
    expect(
      written(false, [
        ['Read', 0, 10_000],
        ['Read', 9000, 10_000],
        ['Link', 0, 10_000],
      ]),
    ).toBe('Read 10,000 in 2 s\nLink 10,000 in 1 s\n')
  })

  test('is silent in the log of a small archive', () => {
    expect(written(false, [['Read', 0, 12]])).toBe('')
  })
})
