import type {SearchFacts, SearchName} from '../entry.ts'
import {dayNumber, packFacts, yearOfDay} from '../facts.ts'
import {fileOfIndex, type IndexContents, idsInFile, indexVersion} from '../files.ts'
import {mergeParts, type Write} from './merge-parts.ts'
import {writeNames} from './name-files.ts'
import {Spellings} from './spellings.ts'

export interface IndexInput {
  readonly language: string
  /** One for each article, in the order of the parts. */
  readonly facts: readonly SearchFacts[]
  /** What `packPart` made of the articles. */
  readonly parts: readonly Uint8Array[]
  readonly names: readonly SearchName[]
}

/** As many topics as a list to choose from may have. */
const mostTopics = 300

/** Writes all files of an index but the one that says what there is, which it returns. */
export function writeIndex({language, facts, parts, names}: IndexInput, write: Write): IndexContents {
  const spellings = new Spellings()
  const merged = mergeParts(parts, write, (word, articles) => {
    spellings.add(word, articles)
  })
  write(fileOfIndex.spellings, spellings.pack())
  const outlets = [...new Map(facts.map(({outlet}) => [outlet.id, outlet])).values()].sort((a, b) =>
    a.id < b.id ? -1 : 1,
  )
  const numbers = new Map(outlets.map(({id}, number) => [id, number]))
  const earliest = Uint32Array.from(facts, (fact) => dayNumber(fact.earliest ?? fact.latest ?? ''))
  const latest = Uint32Array.from(facts, (fact) => dayNumber(fact.latest ?? fact.earliest ?? ''))
  write(
    fileOfIndex.facts,
    packFacts({
      lengths: Uint32Array.from(merged.lengths),
      outlets: Uint32Array.from(facts, ({outlet}) => numbers.get(outlet.id) ?? 0),
      earliest,
      latest,
    }),
  )
  for (let at = 0; at * idsInFile < facts.length; at++) {
    const ids = facts.slice(at * idsInFile, (at + 1) * idsInFile).map(({id}) => id)
    write(fileOfIndex.ids(at), encoder.encode(`${JSON.stringify(ids)}\n`))
  }
  const days = [...earliest, ...latest].filter((day) => day > 0)
  return {
    version: indexVersion,
    language,
    articles: facts.length,
    parts: merged.parts,
    words: merged.words,
    places: merged.places,
    names: writeNames(names, write),
    outlets: outlets.map(({id, name}) => ({id, name})),
    topics: names
      .filter(({kind}) => kind === 'topic')
      .sort((a, b) => b.articles - a.articles || (a.id < b.id ? -1 : 1))
      .slice(0, mostTopics)
      .map(({id, label, articles}) => ({id, name: label, articles})),
    ...(days.length > 0 && {years: [yearOfDay(least(days)), yearOfDay(most(days))]}),
  }
}

const least = (days: readonly number[]): number => days.reduce((a, b) => Math.min(a, b))
const most = (days: readonly number[]): number => days.reduce((a, b) => Math.max(a, b))

const encoder = new TextEncoder()
