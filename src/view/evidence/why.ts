import type {Article, Certainty, Evidence, Fact} from '../../model.ts'
import {addressOf} from '../address.ts'
import type {Catalogue} from '../catalogue.ts'
import type {Crumb} from '../crumb.ts'
import {titleOf} from '../words.ts'
import {groundInWords} from './ground-in-words.ts'
import {labelOfFragment} from './label-of-fragment.ts'
import {type Place, placesIn} from './places.ts'
import {roomFor} from './room-for.ts'
import {type RuleName, rulesNamed} from './rules-named.ts'

/** The answer to “why?” for one fact, ready to print. */
export interface Why {
  readonly certainty: Certainty
  /** The rules that worked together, each as `check` and `explain` print it; what it says stands in the list of rules. */
  readonly rules: readonly RuleName[]
  readonly grounds: readonly Ground[]
  /** What the machine had read, where the archivist decided otherwise. */
  readonly extracted?: string
}

/** One piece of evidence: what it contributes, and the passage it was read from. */
export interface Ground {
  readonly says: string
  readonly passage?: Omit<Place, 'fragment'>
  /** Where that is: `¶3`, or the headline of the article it stands in when that is not the one the fact is about. */
  readonly at?: Crumb
}

/** A function from the facts of `article` to their grounds; made once an article, because it has to know its lines. */
export function whyIn(article: Article, catalogue: Catalogue): (fact: Reasoned) => Why {
  const here = placesIn(article)
  const most = roomFor(article, passagesShown)
  let passages = 0
  return (fact) => ({
    certainty: fact.certainty,
    rules: rulesNamed(fact.rule),
    grounds: fact.evidence.flatMap((item) => {
      const withPassage = ++passages <= most
      const ground = groundOf(item, article, here, catalogue, withPassage)
      // Beside the words themselves, “named as” without them says nothing.
      return withPassage || most > 0 || item.says !== namedAs ? [ground] : []
    }),
    extracted: fact.extracted,
  })
}

/** What the evidence of a speaker says: the words that name them, which follow. */
export const namedAs = 'named as'

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
    says: groundInWords(says, catalogue),
    ...(withPassage && place?.words && {passage: {before: place.before, words: place.words, after: place.after}}),
    ...((place?.fragment || other) && {
      at: {
        label: other ? titleOf(other) : labelOfFragment(place?.fragment ?? ''),
        to: addressOf.article(at.record.id, place?.fragment),
      },
    }),
  }
}
