import {countWork} from './count-work.ts'

/**
 * `work-when-doubled.mts SIZE [all [WORD]]`: a line of JSON for each shape of text that looks like news, or for all shapes with
 * WORD in their name, `[name, [steps for SIZE characters, twice, four and eight times as many]]`.
 */
const stepsTaken = countWork()
const [size, set, word = ''] = process.argv.slice(2)
const shapes =
  set === 'all' ? (await import('../shapes/index.ts')).shapes : (await import('../shapes/text-shapes.ts')).news
const {goThrough} = await import('./go-through.ts')

for (const shape of shapes.filter(({name}) => name.includes(word))) {
  // What is made once, at the first article, is no work of the second.
  await goThrough(shape, Number(size))
  const steps: number[] = []
  for (const times of [1, 2, 4, 8]) {
    stepsTaken()
    await goThrough(shape, Number(size) * times)
    steps.push(stepsTaken())
  }
  console.log(JSON.stringify([shape.name, steps]))
}
