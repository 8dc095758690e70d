import {annotateAuthors} from './authors/index.ts'
import {annotateDateline} from './dateline/index.ts'
import {annotateDates} from './dates/index.ts'
import type {Finder} from './desk.ts'
import {annotateHeadline} from './headline/index.ts'
import {annotateLanguage} from './language/index.ts'
import {annotateNames, annotateRoleMentions} from './names/index.ts'
import {annotatePublished} from './published/index.ts'
import {annotateQuotes} from './quotes/index.ts'
import {annotateSource} from './source/index.ts'
import {annotateTopics} from './topics/index.ts'

/**
 * The finders in their order. Each may use what those before it found: names and quotes ask for the language, the source is read off the dateline, names are
 * told apart knowing outlet and authors, quotes need people, and an office stands for a person outside quotes.
 */
export const finders: readonly (readonly [name: string, find: Finder])[] = [
  ['language', annotateLanguage],
  ['dateline', annotateDateline],
  ['headline', annotateHeadline],
  ['source', annotateSource],
  ['authors', annotateAuthors],
  ['dates', annotateDates],
  ['published', annotatePublished],
  ['names', annotateNames],
  ['quotes', annotateQuotes],
  ['role mentions', annotateRoleMentions],
  ['topics', annotateTopics],
]
