import {parentPort} from 'node:worker_threads'
import {readStore} from '../../store/open-store.ts'
import {readArchive} from '../../store/read-archive.ts'
import {siteDataOf} from '../configure.ts'
import {printPortions} from './print-portions.ts'
import type {PrintOrder} from './print-site.ts'

/** The work of a worker thread: one order, answered with how many pages it printed. */
parentPort?.once('message', async ({store, site, taken, outDir, printing}: PrintOrder) => {
  const archive = readArchive(readStore(store))
  parentPort?.postMessage(await printPortions(siteDataOf({...archive, site}), outDir, taken, printing))
})
