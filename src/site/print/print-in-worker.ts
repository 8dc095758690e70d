import {parentPort} from 'node:worker_threads'
import {siteDataOf} from '../configure.ts'
import {portionsOf} from './portion.ts'
import {printPortions} from './print-portions.ts'
import type {PrintOrder} from './print-site.ts'
import {openArchive} from './shared-archive.ts'

/** The work of a worker thread: one order, answered with how many pages it printed. */
parentPort?.once('message', async ({archive, taken, outDir, pagesAtOnce}: PrintOrder) => {
  const site = siteDataOf(openArchive(archive))
  const printed = await printPortions(site, portionsOf(site.pages, pagesAtOnce), taken, outDir)
  parentPort?.postMessage(printed)
})
