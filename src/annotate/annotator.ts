import type {Root} from 'mdast'
import type {Plugin} from 'unified'
import type {VFile} from 'vfile'
import type {Decisions, Document} from '../model.ts'
import type {Reading} from '../text/reading.ts'
import type {Findings} from './findings.ts'

/** What travels through the annotators with the article's vfile. */
export interface Desk {
  readonly document: Document
  readonly decisions: Decisions
  readonly reading: Reading
  readonly findings: Findings
}

declare module 'vfile' {
  interface DataMap {
    desk: Desk
  }
}

/**
 * Makes a unified plugin of a pure function that reads an article, knows the findings before it, and returns its own:
 * `annotator(({reading, findings}) => ({quotes: findQuotes(reading, findings.people)}))`.
 */
export function annotator(find: (desk: Desk) => Partial<Findings>): Plugin<[], Root> {
  return () => (_tree, file) => {
    const desk = deskOf(file)
    file.data.desk = {...desk, findings: {...desk.findings, ...find(desk)}}
  }
}

/**
 * The desk of a vfile.
 *
 * @throws when the file did not come through `annotate`.
 */
export function deskOf(file: VFile): Desk {
  const {desk} = file.data
  if (!desk)
    throw new Error(`Cannot annotate ${file.path ?? 'a file'} without \`file.data.desk\`: call \`annotate(document)\``)
  return desk
}
