import type {NameEntry} from '../files.ts'
import {nearestWord} from './did-you-mean.ts'
import {filterOf} from './filter-of.ts'
import {type Answered, findWanted} from './find-wanted.ts'
import {namesAskedFor} from './names-asked-for.ts'
import type {SearchIndex} from './open-index.ts'
import {looseWords, type Question, readWords, type Wanted} from './read-question.ts'
import {scoreOf} from './score-of.ts'
import {speakersOf} from './speakers-of.ts'
import {tellingWords} from './telling-words.ts'

/** What a question came to. */
export interface Answer {
  /** Numbers of articles, in the order asked for. */
  readonly articles: readonly number[]
  /** What to look for in their texts. */
  readonly wanted: readonly Answered[]
  /** Names that the question spells, with pages of their own. */
  readonly names: readonly NameEntry[]
  /** How many of the articles each outlet would leave, by its number; the filter by outlet itself left out. */
  readonly outlets: ReadonlyMap<number, number>
  /** Words that no article has, as they were typed. */
  readonly nowhere: readonly string[]
  /** `exactly`: all that was asked for. `loosely`: a quotation's words, not in its order. `partly`: not all words. */
  readonly fit: 'exactly' | 'loosely' | 'partly'
  /** The question in words that the archive has, where some are spelt otherwise: `zelensky`. */
  readonly perhaps?: string
  /** Set when this is the answer to `perhaps`, since there was none to the question. */
  readonly instead: boolean
}

const mostNames = 4

/**
 * Answers a question. Words are looked for in all their forms, and by name under every spelling; where no article has all
 * of them, those with the most are the answer, and the answer says so.
 *
 * @throws what `fetchFile` of the index throws.
 */
export async function search(question: Question, index: SearchIndex): Promise<Answer> {
  const answer = await answerTo(question, readWords(question.words), index)
  if (answer.articles.length > 0 || answer.perhaps === undefined) return answer
  const better = await answerTo(question, readWords(answer.perhaps), index)
  return better.articles.length > 0
    ? {...better, nowhere: answer.nowhere, perhaps: answer.perhaps, instead: true}
    : answer
}

async function answerTo(question: Question, typed: readonly Wanted[], index: SearchIndex): Promise<Answer> {
  const facts = await index.facts()
  const wanted = tellingWords(typed, index.contents.language)
  const [asked, filter] = await Promise.all([
    namesAskedFor(wordsIn(typed), wordsIn(wanted), index),
    filterOf(question, index, facts),
  ])
  const speakers = await speakersOf(asked, question, filter, index)
  const found = await findWanted(wanted, asked, index, facts)
  const nowhere = found.filter(({foundIn}) => foundIn.size === 0)
  const somewhere = found.filter(({foundIn}) => foundIn.size > 0)
  const base = {
    names: asked
      .filter(({spelt}) => spelt)
      .map(({name}) => name)
      .slice(0, mostNames),
    nowhere: nowhere.map(({printed}) => printed),
    ...(await perhapsOf(found, index)),
    instead: false,
  }
  const nothing: Answer = {...base, articles: [], wanted: found, outlets: new Map(), fit: 'exactly'}
  // Of one word in three, an answer would be about something else.
  if (somewhere.length * 2 < found.length) return loosened(question, wanted, index, nothing)
  const telling = somewhere.filter(({common}) => !common)
  const counted = telling.length > 0 ? telling : somewhere
  const {articles, all} = candidates(counted, filter.has, facts.lengths.length)
  if (articles.length === 0) return loosened(question, wanted, index, nothing)
  const outlets = new Map<number, number>()
  for (const article of articles) {
    const outlet = facts.outlets[article] ?? 0
    outlets.set(outlet, (outlets.get(outlet) ?? 0) + 1)
  }
  const left = articles.filter((article) => filter.outlet === undefined || facts.outlets[article] === filter.outlet)
  const scores = new Map(left.map((article) => [article, scoreOf(article, counted, speakers)]))
  const order = question.order ?? 'best'
  const day = (article: number): number => facts.earliest[article] ?? 0
  left.sort((a, b) => {
    const byScore = (scores.get(b) ?? 0) - (scores.get(a) ?? 0)
    // What nobody can date comes last, whichever way.
    const byDay = order === 'oldest' ? (day(a) || Infinity) - (day(b) || Infinity) || 0 : day(b) - day(a)
    return (order === 'best' && counted.length > 0 ? byScore || byDay : byDay || byScore) || a - b
  })
  return {
    ...base,
    articles: left,
    wanted: found,
    outlets,
    fit: all && nowhere.length === 0 ? 'exactly' : 'partly',
  }
}

const wordsIn = (wanted: readonly Wanted[]): readonly string[] => wanted.flatMap(({words}) => words)

/** The articles that have everything, or, where there are none, those that have the most of it. */
function candidates(
  counted: readonly Answered[],
  has: (article: number, counted: readonly Answered[]) => boolean,
  count: number,
): {readonly articles: number[]; readonly all: boolean} {
  const pool =
    counted.length === 0
      ? Array.from({length: count}, (_, at) => at)
      : [...new Set(counted.flatMap(({foundIn}) => [...foundIn.keys()]))]
  const holds = new Map<number, number>()
  let most = 0
  for (const article of pool) {
    const fitting = counted.filter(({foundIn}) => foundIn.has(article))
    if (fitting.length < most || !has(article, fitting)) continue
    most = fitting.length
    holds.set(article, fitting.length)
  }
  if (most * 2 < counted.length) return {articles: [], all: false}
  return {
    articles: pool.filter((article) => holds.get(article) === most),
    all: most === counted.length,
  }
}

/** Where nothing holds a quotation as it stands, what holds its words. */
async function loosened(
  question: Question,
  wanted: readonly Wanted[],
  index: SearchIndex,
  nothing: Answer,
): Promise<Answer> {
  if (!wanted.some(({exact}) => exact)) return nothing
  const loose = await answerTo(
    question,
    wanted.flatMap((one) => (one.exact ? looseWords(one.words.join(' ')) : [one])),
    index,
  )
  return {...loose, fit: loose.fit === 'exactly' ? 'loosely' : loose.fit}
}

/** The question again, with the words it has no article for in the spelling it may have meant. */
async function perhapsOf(found: readonly Answered[], index: SearchIndex): Promise<{readonly perhaps?: string}> {
  let changed = false
  const words = await Promise.all(
    found.map(async ({words, exact, printed, foundIn}) => {
      if (exact || foundIn.size > 0) return printed
      const better = await Promise.all(words.map((word) => nearestWord(word, index)))
      // What nothing is like would find nothing again.
      if (better.every((word) => word === undefined)) return ''
      changed = true
      return better.map((word, at) => word ?? words[at]).join(' ')
    }),
  )
  return changed ? {perhaps: words.filter(Boolean).join(' ')} : {}
}
