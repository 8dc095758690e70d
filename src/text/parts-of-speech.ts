import {createRequire} from 'node:module'
import type winkNLP from 'wink-nlp'
import type {Model} from 'wink-nlp'
import type {Span} from '../model.ts'

/**
 * The part of speech of a word in its sentence, by the names of Universal Dependencies. `AUX` is a helping verb or a form
 * of `be`, `PROPN` a name, `SCONJ` a word like `that` or `if`, `PART` `not`, `to` and ’s.
 */
export type PartOfSpeech = (typeof partsOfSpeech)[number]

const partsOfSpeech = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
] as const

/** A token or sentence as far as tagging needs it. */
interface TaggedSentence extends Span {
  readonly firstToken: number
  readonly lastToken: number
}

/**
 * Tells the part of speech of a token by its index, `X` where nobody can tell: in `The Ruiz administration said it would
 * not resign` the third token is a `NOUN`, the sixth an `AUX`.
 *
 * The tagger is wink-nlp with its small English model: right nineteen times in twenty on news, so it is evidence for a
 * rule and never a rule by itself. It reads a sentence when the first of its tokens is asked for, and costs about 30 µs
 * then; most sentences are never asked about.
 *
 * @param text the text that the offsets of tokens and sentences count in.
 */
export function tagLazily(
  text: string,
  tokens: readonly (Span & {readonly sentence: number})[],
  sentences: readonly TaggedSentence[],
): (at: number) => PartOfSpeech {
  const tagged = new Array<readonly PartOfSpeech[] | undefined>(sentences.length).fill(undefined)
  return (at) => {
    const token = tokens[at]
    const sentence = token && sentences[token.sentence]
    if (!sentence) return 'X'
    let parts = tagged[token.sentence]
    if (!parts) {
      parts = tag(text, tokens, sentence)
      tagged[token.sentence] = parts
    }
    return parts[at - sentence.firstToken] ?? 'X'
  }
}

/** The parts of speech of a sentence's tokens; where the tagger cuts `didn’t` in two, the first half counts. */
function tag(
  text: string,
  tokens: readonly Span[],
  {start, end, firstToken, lastToken}: TaggedSentence,
): PartOfSpeech[] {
  const {nlp, its} = tagger()
  const sentence = text.slice(start, Math.min(end, start + longestTagged))
  const words = nlp.readDoc(sentence).tokens()
  const values = words.out()
  const tags = words.out(its.pos)
  const parts: PartOfSpeech[] = []
  let next = 0
  let reached = 0
  let wordEnd = 0
  for (let at = firstToken; at < lastToken; at++) {
    const from = (tokens[at]?.start ?? 0) - start
    let part: PartOfSpeech | undefined
    while (next < values.length && wordEnd <= from) {
      const value = values[next] ?? ''
      const found = sentence.indexOf(value, reached)
      if (found > from) break
      part = asPart(tags[next])
      if (found >= 0) reached = found + value.length
      wordEnd = Math.max(wordEnd, reached)
      next++
    }
    parts.push(part ?? parts.at(-1) ?? 'X')
  }
  return parts
}

/** A “sentence” beyond this many units is a list or a table, and its end is not worth the time. */
const longestTagged = 2000

const known: ReadonlySet<string> = new Set(partsOfSpeech)

const isPart = (tag: unknown): tag is PartOfSpeech => typeof tag === 'string' && known.has(tag)

const asPart = (tag: unknown): PartOfSpeech => (isPart(tag) ? tag : 'X')

type Tagger = Pick<ReturnType<typeof winkNLP>, 'its'> & {readonly nlp: ReturnType<typeof winkNLP>}

let loaded: Tagger | undefined

/** Loaded when the first sentence is asked about: the model takes 0.2 s, and a page is written without it. */
function tagger(): Tagger {
  if (!loaded) {
    const require = createRequire(import.meta.url)
    const wink: typeof winkNLP = require('wink-nlp')
    const model: Model = require('wink-eng-lite-web-model')
    const nlp = wink(model, ['pos'])
    loaded = {nlp, its: nlp.its}
  }
  return loaded
}
