import {endingOf} from '../ending-of.ts'
import type {Reader} from '../reader.ts'
import {html} from './html.ts'
import {markdown, text} from './plain.ts'

/**
 * The formats, one reader each. Of two for one ending the first that recognises the file reads it: a download of fifty
 * articles is asked for before the plain text it also is.
 */
export const readers: readonly Reader[] = [text, markdown, html]

/** The readers a file's name leaves, in order. */
export const readersOf = (name: string): readonly Reader[] => byEnding.get(endingOf(name)) ?? []

const byEnding = new Map<string, Reader[]>()
for (const reader of readers)
  for (const ending of reader.endings) byEnding.set(ending, [...(byEnding.get(ending) ?? []), reader])
