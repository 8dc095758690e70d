import {promoBlock} from '../../clean/furniture/spread.ts'
import {subscriptionPitch} from '../../clean/furniture/subscription-pitch.ts'
import type {Furniture, Span} from '../../model.ts'
import {defineRule} from '../../rules/define-rule.ts'
import {lastWord} from '../../text/last-word.ts'
import {wordsAt} from '../../text/words-at.ts'
import {outletWords} from '../../vocabulary/page/outlet-words.ts'
import {type EvidenceInFile, inFile} from '../findings.ts'
import type {SourceSieve} from './source-sieve.ts'

/**
 * `Unlimited access to all of Harbour News`, `The Harbour News Daily, an email newsletter`: a pitch that names one
 * publication again and again is that publication's. Two lines must name it, and its name be known or end like one.
 */
export const ownPitch = defineRule<SourceSieve>({
  name: 'own-pitch',
  says: 'The page’s own offer of a subscription names the publication, again and again.',
  example: 'Get unlimited access to the Harbour Gazette.',
  answer: ({document, outlets}) => {
    const named = new Map<string, EvidenceInFile[]>()
    for (const {span} of document.furniture.filter(isPitch)) {
      const line = wordsAt(document.seed.raw, span)
      const spellings = new Set(
        [...line.slice(0, longestPitch).matchAll(capitals)]
          .flatMap(({0: run, index}) => namesIn(run, index))
          .map(({name}) => name),
      )
      for (const name of spellings) {
        const list = named.get(name) ?? []
        list.push(
          inFile(
            evidenceSpan(document.seed.raw.slice(span.start, span.end), name, span),
            line.replace(/\s+/g, ' ').trim(),
          ),
        )
        named.set(name, list)
      }
    }
    // The name most lines share; of equals the longest, because "Harbour News Daily" holds "Harbour News".
    const [best, next] = [...named]
      .filter(([name, lines]) => lines.length >= 2 && (outlets.named(name) !== undefined || endsLikeOne(name)))
      .sort(([a, x], [b, y]) => y.length - x.length || b.length - a.length)
    if (!best) return undefined
    const [name, evidence] = best
    if (next && next[1].length === evidence.length && !name.includes(next[0])) return undefined
    return {value: outlets.named(name) ?? name, certainty: 'inferred', evidence}
  },
})

const isPitch = ({rule}: Furniture): boolean => rule === subscriptionPitch.name || rule === promoBlock.name

const capitals = /\p{Lu}[\p{L}\p{N}’']*(?: \p{Lu}[\p{L}\p{N}’']*)+/gu

/** The run itself and its beginnings of two words or more: "Harbour News Daily Update" may be the update of "Harbour News". */
function namesIn(run: string, index: number): {name: string; index: number}[] {
  const words = run.split(' ')
  const found: {name: string; index: number}[] = []
  for (let from = 0; from < Math.min(2, words.length); from++)
    for (let to = from + 2; to <= words.length; to++) found.push({name: words.slice(from, to).join(' '), index})
  return found
}

/** In characters. A name is looked for from every capital. */
const longestPitch = 1000

const endsLikeOne = (name: string): boolean => outletWords.has(lastWord(name).toLowerCase())

function evidenceSpan(line: string, name: string, span: Span): Span {
  const at = line.indexOf(name)
  return at < 0 ? span : {start: span.start + at, end: span.start + at + name.length}
}
