import {type Address, addressOf} from '../address.ts'
import type {Catalogue} from '../catalogue.ts'
import {count} from '../words.ts'
import {annotationFiles, annotationsIn} from './annotations.ts'
import {articlesTable} from './articles-table.ts'
import {peopleTable} from './people-table.ts'
import {quotesTable} from './quotes-table.ts'
import {recordFiles} from './records.ts'
import type {Table} from './table.ts'

/** A kind of data to take away: one file, or several that follow each other. */
export interface DataFile {
  readonly name: string
  readonly title: string
  readonly description: string
  /** “12,000 quotes”. */
  readonly amount: string
  /** Names of the files in `data/`. */
  readonly paths: readonly string[]
  readonly format: 'csv' | 'ndjson' | 'jsonld'
  readonly mediaType: string
  readonly table?: Table
  readonly files: readonly {readonly address: Address; readonly pieces: () => Iterable<string>}[]
}

/** Everything in `data/` but its description: the tables, the records, and where asked for where each fact was read. */
export function dataFiles(catalogue: Catalogue): readonly DataFile[] {
  const known = made.get(catalogue)
  if (known) return known
  const files = makeFiles(catalogue)
  made.set(catalogue, files)
  return files
}

/** The page and the files ask for the same list, and counting the annotations of a large archive takes a while. */
const made = new WeakMap<Catalogue, readonly DataFile[]>()

function makeFiles(catalogue: Catalogue): readonly DataFile[] {
  const {articles, site} = catalogue.archive
  const records = recordFiles(articles)
  return [
    ...[articlesTable(catalogue), peopleTable(catalogue), quotesTable(catalogue)].map(tableFile),
    {
      name: 'records',
      title: 'Records',
      description:
        'Everything that was found in an article with its evidence, one article a line as JSON, in the format of `dateline extract`, compressed with gzip. Offsets count UTF-16 units.',
      amount: count(articles.length, 'record'),
      paths: records.map(nameOf),
      format: 'ndjson',
      mediaType: 'application/gzip',
      files: records,
    },
    ...(site.annotations ? [evidenceFile(catalogue)] : []),
  ]
}

function evidenceFile(catalogue: Catalogue): DataFile {
  const annotations = annotationFiles(catalogue)
  return {
    name: 'annotations',
    title: 'Evidence',
    description:
      'The passage each fact was read from, as W3C Web Annotations on the original files: a collection that leads to its pages, which are compressed with gzip. Offsets count characters.',
    amount: count(annotationsIn(catalogue.archive.articles), 'annotation'),
    paths: annotations.slice(0, 1).map(nameOf),
    format: 'jsonld',
    mediaType: 'application/ld+json',
    files: annotations,
  }
}

function tableFile(table: Table): DataFile {
  const {name, title, description, rows, lines} = table
  const address = addressOf.dataFile(`${name}.csv`)
  return {
    name,
    title,
    description,
    amount: count(rows, 'line'),
    paths: [nameOf({address})],
    format: 'csv',
    mediaType: 'text/csv',
    table,
    files: [{address, pieces: lines}],
  }
}

function nameOf({address: {path}}: {readonly address: Address}): string {
  return path.slice(addressOf.data().path.length)
}
