import {parentPort, workerData} from 'node:worker_threads'
import {LivePages} from './live-pages.ts'
import type {Answer, Order} from './live-press.ts'

/** The work of a worker thread: takes orders one after the other, and answers each. */
const {seeds, store}: {readonly seeds: string; readonly store: string} = workerData
const pages = new LivePages(seeds, store)

async function obey(order: Order): Promise<Answer['page']> {
  switch (order.do) {
    case 'open':
      await pages.open()
      await pages.save(order.saved)
      return undefined
    case 'save':
      await pages.save(order.files)
      return undefined
    case 'restyle':
      pages.restyle()
      return undefined
    case 'print':
      return await pages.at(order.path)
  }
}

let last: Promise<void> = Promise.resolve()
let isWarm = false
parentPort?.on('message', ({number, ...order}: Order & {readonly number: number}) => {
  last = last
    .then(() => obey(order))
    .then(
      (page): Answer => ({number, page}),
      (error: unknown): Answer => ({number, failed: error instanceof Error ? error.message : String(error)}),
    )
    .then((answer) => parentPort?.postMessage(answer))
  if (order.do !== 'open' || isWarm) return
  isWarm = true
  // Behind the answer, for which somebody waits; an article that cannot be read is told of when it is saved.
  last = last.then(() => pages.warmUp()).catch(() => {})
})
