import {type Document, isMap, isScalar, isSeq, parseDocument, type YAMLSeq} from 'yaml'
import type {Correction} from '../model.ts'

/** A correction as it is written: without where it stands. */
export type WrittenCorrection = Omit<Correction, 'from'>

/**
 * The text of `corrections.yml` with corrections added at its end. What people wrote stays: comments, order, and the lines
 * themselves.
 *
 * @throws when the text is no YAML, or `corrections` is no list.
 */
export function withCorrections(text: string, corrections: readonly WrittenCorrection[]): string {
  const document = documentOf(text)
  const list = listIn(document)
  for (const correction of corrections) {
    const {what, of, value, in: articles, spelling, was, text: digest, why, by} = correction
    // In the order in which a reader asks; what is not said has no line.
    const fields = {what, of, value, in: articles, spelling, was, text: digest, why, by}
    list.add(document.createNode(Object.fromEntries(Object.entries(fields).filter(([, said]) => said !== undefined))))
  }
  return printed(document)
}

/**
 * The text without the corrections at these places, counted from 0.
 *
 * @throws as `withCorrections` does.
 */
export function withoutCorrections(text: string, places: readonly number[]): string {
  const document = documentOf(text)
  const list = listIn(document)
  for (const place of [...places].sort((a, b) => b - a)) list.delete(place)
  return printed(document)
}

/** How many corrections a text has. */
export const correctionsIn = (text: string): number => listIn(documentOf(text)).items.length

function documentOf(text: string): Document {
  const document = parseDocument(text)
  const [error] = document.errors
  if (error) throw new Error(error.message.split('\n')[0], {cause: error})
  return document
}

function listIn(document: Document): YAMLSeq {
  if (document.contents === null) document.contents = document.createNode({})
  if (!isMap(document.contents)) throw new Error('expected the field `corrections`, found something else')
  const found = document.get('corrections', true)
  if (isSeq(found)) {
    if (found.items.length === 0) found.flow = false
    return found
  }
  if (found !== undefined && !(isScalar(found) && found.value === null))
    throw new Error('expected `corrections` to be a list, found something else')
  document.set('corrections', document.createNode([]))
  const made = document.get('corrections', true)
  if (!isSeq(made)) throw new Error('the list of corrections could not be made')
  made.flow = false
  return made
}

/** Long lines are left as long as they are, and `{a: b}` without blanks inside. */
const printed = (document: Document): string =>
  document.toString({lineWidth: 0, flowCollectionPadding: false, indentSeq: true})
