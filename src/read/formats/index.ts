import {factiva} from '../bulk/factiva.ts'
import {factivaIndexed} from '../bulk/factiva-indexed.ts'
import {factivaPage} from '../bulk/factiva-page.ts'
import {lexisnexis} from '../bulk/lexisnexis.ts'
import {nexis} from '../bulk/nexis.ts'
import {proquest} from '../bulk/proquest.ts'
import {csv, json, ndjson} from '../bulk/tables.ts'
import {endingOf} from '../ending-of.ts'
import type {Reader} from '../reader.ts'
import {docx} from './docx.ts'
import {epub} from './epub.ts'
import {html} from './html.ts'
import {mail} from './mail.ts'
import {mhtml} from './mhtml.ts'
import {openDocument} from './open-document.ts'
import {pdf} from './pdf.ts'
import {markdown, text} from './plain.ts'
import {rtf} from './rtf.ts'
import {wacz, warc} from './web-archive.ts'

/**
 * The formats, one reader each. Of two for one ending the first that recognises the file reads it: a download of fifty
 * articles is asked for before the plain text it also is.
 */
export const readers: readonly Reader[] = [
  ...[lexisnexis, nexis, factiva, factivaIndexed, proquest],
  ...[csv, ndjson, json, factivaPage],
  ...[text, markdown, html, mhtml],
  ...[pdf, docx, openDocument, rtf, epub, mail],
  ...[warc, wacz],
]

/** The readers a file's name leaves, in order. */
export const readersOf = (name: string): readonly Reader[] => byEnding.get(endingOf(name)) ?? []

const byEnding = new Map<string, Reader[]>()
for (const reader of readers)
  for (const ending of reader.endings) byEnding.set(ending, [...(byEnding.get(ending) ?? []), reader])
