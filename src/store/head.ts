import type {ArticleRecord, Glance} from '../model.ts'
import type {Drawers} from './drawers.ts'

/** What is at hand of an article while a site is made; the rest is fetched from the store when it is asked for. */
export interface Head extends Pick<ArticleRecord, (typeof atHand)[number]> {
  readonly glance: Glance
  /** The keys of its facts and of its text. */
  readonly key: string
  readonly seed: string
  /** Of each drawer. */
  readonly digests: Readonly<Record<keyof Drawers, string>>
}

/** The fields of a record that lists print, sort and count by. */
export const atHand = [
  'file',
  'id',
  'format',
  'reader',
  'language',
  'visibility',
  'headline',
  'dek',
  'section',
  'source',
  'published',
  'story',
  'copyOf',
] as const satisfies readonly (keyof ArticleRecord)[]

/** What of an article was asked for; `text` stands for its blocks as well. */
export type Piece = 'head' | 'said' | 'named' | 'rest' | 'text'
