import type {Article, Certainty, Evidence, Fact} from '../../model.ts'
import {type Address, addressOf} from '../address.ts'
import type {Catalogue} from '../catalogue.ts'
import {certaintyInWords, titleOf} from '../words.ts'
import {type Place, placesIn} from './places.ts'
import {roomFor} from './room-for.ts'
import {ruleInWords} from './rule-in-words.ts'

/** The answer to “why?” for one fact, ready to print. */
export interface Why {
  readonly certainty: Certainty
  readonly certaintyInWords: string
  /** The rule's name, as `check` and `explain` print it. */
  readonly rule: string
  readonly ruleInWords: string
  readonly grounds: readonly Ground[]
  /** What the machine had read, where the archivist decided otherwise. */
  readonly extracted?: string
}

/** One piece of evidence: what it contributes, and the passage it was read from. */
export interface Ground {
  readonly says: string
  readonly passage?: Omit<Place, 'fragment'>
  readonly to?: Address
  /** The article it stands in, when that is not the one the fact is about. */
  readonly article?: string
}

/** A function from the facts of `article` to their grounds; made once an article, because it has to know its lines. */
export function whyIn(article: Article, catalogue: Catalogue): (fact: Reasoned) => Why {
  const here = placesIn(article)
  const most = roomFor(article, passagesShown)
  let passages = 0
  return (fact) => ({
    certainty: fact.certainty,
    certaintyInWords: certaintyInWords[fact.certainty],
    rule: fact.rule,
    ruleInWords: ruleInWords(fact.rule),
    grounds: fact.evidence.map((item) => groundOf(item, article, here, catalogue, ++passages <= most)),
    extracted: fact.extracted,
  })
}

/**
 * A gallery of a hundred couples prints each of its sentences three times with the passages of its facts, and is more
 * than a page may weigh: beyond these the link to the passage has to do.
 */
const passagesShown = 60

/** A fact of any value, the value it would have had in words. */
export type Reasoned = Pick<Fact<unknown>, 'certainty' | 'rule' | 'evidence'> & {readonly extracted?: string}

function groundOf(
  {says, span, article: id}: Evidence,
  article: Article,
  here: (span: {readonly start: number; readonly end: number}) => Place,
  catalogue: Catalogue,
  withPassage: boolean,
): Ground {
  const other = id !== undefined && id !== article.record.id ? catalogue.article.get(id) : undefined
  const at = other ?? article
  const place = span && (other ? placesIn(other) : here)(span)
  return {
    says,
    ...(withPassage && place?.words && {passage: {before: place.before, words: place.words, after: place.after}}),
    ...((place?.fragment || other) && {to: addressOf.article(at.record.id, place?.fragment)}),
    ...(other && {article: titleOf(other)}),
  }
}
