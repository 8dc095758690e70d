import {parentPort} from 'node:worker_threads'
import {readStore} from '../../store/open-store.ts'
import {readArchive} from '../../store/read-archive.ts'
import {Shelf} from '../../store/shelf.ts'
import {Reads} from '../../view/reads.ts'
import {siteDataOf} from '../configure.ts'
import {printPortions} from './print-portions.ts'
import type {PrintAnswer, PrintOrder} from './print-site.ts'

/** The work of a worker thread: one order, answered with what it printed. */
parentPort?.once('message', async ({store: path, site, counts, outDir, printing}: PrintOrder) => {
  const store = readStore(path)
  const reads = printing.noting ? new Reads() : undefined
  const shelf = new Shelf(store)
  if (reads) shelf.onRead = ({id}, piece) => reads.note(piece, id)
  const data = siteDataOf({...readArchive(store, shelf), site}, reads, [])
  const {pages, unprinted} = await printPortions(data, outDir, counts, printing)
  parentPort?.postMessage({pages, unprinted, printed: data.printed} satisfies PrintAnswer)
})
