import {countWork} from './count-work.ts'

/** `work-when-doubled.mts SIZE [NAME]`: a line of JSON a shape, `[name, [steps for SIZE characters, twice, four times …]]`. */
const stepsTaken = countWork()
const {shapes} = await import('../shapes/index.ts')
const {goThrough} = await import('./go-through.ts')

const [size = '1000', name = ''] = process.argv.slice(2)
const asked = shapes.filter((shape) => shape.name.includes(name))
for (const shape of asked) {
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
