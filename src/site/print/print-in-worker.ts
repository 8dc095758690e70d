import {parentPort} from 'node:worker_threads'
import {readStore} from '../../store/open-store.ts'
import {readArchive} from '../../store/read-archive.ts'
import {siteDataOf} from '../configure.ts'
import {portionsOf} from './portion.ts'
import {printPortions} from './print-portions.ts'
import type {PrintOrder} from './print-site.ts'

/** The work of a worker thread: one order, answered with how many pages it printed. */
parentPort?.once('message', async ({store, taken, outDir, pagesAtOnce}: PrintOrder) => {
  const site = siteDataOf(readArchive(readStore(store)))
  const printed = await printPortions(site, portionsOf(site.pages, pagesAtOnce), taken, outDir)
  parentPort?.postMessage(printed)
})
