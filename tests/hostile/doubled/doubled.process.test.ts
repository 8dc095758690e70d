import {execFile} from 'node:child_process'
import {join} from 'node:path'
import {promisify} from 'node:util'
import {expect, test} from 'vitest'
import {waitedFor} from '../../run/waited-for.ts'
import {news} from '../shapes/text-shapes.ts'
import {countWork} from './count-work.ts'

/** Twice the article may take this many times the steps, and no more. */
const mostRatio = 2.3

test('twice the article takes twice the work: every shape of news, from its text to pages, tables and search index', async () => {
  const script = join(import.meta.dirname, 'work-when-doubled.mts')
  const counting = promisify(execFile)(process.execPath, ['--import', 'tsx', script, '2000'])
  const {stdout} = await waitedFor('the work of each shape to be counted', counting)
  const counted: [string, number[]][] = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(counted.map(([name]) => name)).toEqual(news.map(({name}) => name))
  const ratios = counted.map(([name, steps]) => [name, (steps[3] ?? 0) / (steps[2] ?? 1)] as const)
  const worst = ratios.reduce((one, other) => (other[1] > one[1] ? other : one))
  console.log(`doublings: ${ratios.length} shapes, worst ratio ${worst[1].toFixed(2)} (${worst[0]})`)
  expect(ratios.filter(([, ratio]) => !(ratio <= mostRatio))).toEqual([])
})

test('work that grows with the square is counted so', () => {
  const stepsTaken = countWork()
  // Compiled now, for V8 counts the blocks of code that it compiles from now on.
  const compare: (count: number) => number = new Function(
    'count',
    'let met = 0; for (let a = 0; a < count; a++) for (let b = 0; b < count; b++) if (a === b) met++; return met',
  ) as (count: number) => number
  compare(10)
  const stepsFor = (count: number): number => {
    stepsTaken()
    compare(count)
    return stepsTaken()
  }
  const [once, twice] = [stepsFor(500), stepsFor(1000)]
  expect(twice / once).toBeGreaterThan(3.5)
})
