import {countWork} from './count-work.ts'

/**
 * `work-when-doubled.mts SIZE`: a line of JSON for each shape of text that looks like news, `[name, [steps for SIZE characters,
 * twice, four and eight times as many]]`.
 */
const stepsTaken = countWork()
const {news} = await import('../shapes/text-shapes.ts')
const {goThrough} = await import('./go-through.ts')

const size = Number(process.argv[2])
for (const shape of news) {
  // What is made once, at the first article, is no work of the second.
  await goThrough(shape, size)
  const steps: number[] = []
  for (const times of [1, 2, 4, 8]) {
    stepsTaken()
    await goThrough(shape, size * times)
    steps.push(stepsTaken())
  }
  console.log(JSON.stringify([shape.name, steps]))
}
