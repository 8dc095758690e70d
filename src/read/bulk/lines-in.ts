import type {SourceFile} from '../reader.ts'
import {textIn} from './text-in.ts'

/**
 * The text of a download as its database wrote it: what editors and mail programs do to the ends of lines (`266 words  `,
 * line ends of old Macintoshes) and to spaces (`266 words` with one that does not break) is undone.
 */
export function linesIn(source: SourceFile): string {
  const text = textIn(source)
  return changed.test(text)
    ? text
        .replace(/\r\n?/g, '\n')
        .replaceAll('\u00a0', ' ')
        .replace(/(?<! ) +$/gm, '')
    : text
}

const changed = /[\r\u00a0]| $/m
