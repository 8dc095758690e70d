import {addressOf} from '../view/address.ts'
import type {Catalogue} from '../view/catalogue.ts'
import {dataFiles} from '../view/data/data-files.ts'
import {dataPackage} from '../view/data/data-package.ts'
import type {SiteFile} from './site-file.ts'

/** The tables, records and annotations of `data/`, and what describes them. */
export function* dataSiteFiles(catalogue: Catalogue): Iterable<SiteFile> {
  const data = dataFiles(catalogue)
  for (const {files} of data) yield* files
  yield {address: addressOf.dataFile('datapackage.json'), pieces: () => [dataPackage(catalogue, data)]}
}
