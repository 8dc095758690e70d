import {lowerAt, textAt} from '../../../text/cursor.ts'
import {headings} from '../../../vocabulary/speech/speaker-nouns.ts'
import type {Passage} from './find-passages.ts'
import type {Layout} from './layout.ts'

/** The fair is on the theme: “Water for All”, they marched under the motto “We Hold”: the words head an occasion, and nobody says them. */
export const isHeading = ({tokens}: Layout, {open}: Passage): boolean =>
  headings.has(lowerAt(tokens, /^[:,]$/.test(textAt(tokens, open - 1)) ? open - 2 : open - 1))
