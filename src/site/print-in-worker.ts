import {parentPort, workerData} from 'node:worker_threads'
import {siteDataOf} from './configure.ts'
import {printShares} from './print-shares.ts'
import type {PrintOrder} from './print-site.ts'
import {sharesOf} from './share.ts'
import {openArchive} from './shared-archive.ts'

const {archive, taken, outDir, pagesAtOnce}: PrintOrder = workerData
const site = siteDataOf(openArchive(archive))
parentPort?.postMessage(await printShares(site, sharesOf(site.pages, pagesAtOnce), taken, outDir))
