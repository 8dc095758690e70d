import {isSaid} from '../../derived/is-said.ts'
import {nameId} from '../../ids/name-id.ts'
import type {Article} from '../../model.ts'
import type {SearchEntry, SearchFacts, SearchPassage} from '../../search/entry.ts'
import {printable} from '../../text/printable.ts'
import {marksOf} from '../article/marks.ts'
import {runningText} from '../evidence/places.ts'
import {outletOf} from '../source/outlet-of.ts'
import {titleOf} from '../words.ts'

/**
 * What the search index is given of an article: what was printed as its text, and nothing of the apparatus. Lines set
 * aside, margins and facts would find the archive's own words instead of the newspaper's.
 */
export function searchEntry(article: Article): SearchEntry {
  const {record} = article
  return {
    headline: titleOf(article),
    passages: passagesOf(article),
    people: record.people.map(({id}) => id),
    topics: record.topics.map(({value}) => nameId(value)),
    ...(record.story !== undefined && {story: record.story}),
  }
}

/** What the results are filtered and put in order by. */
export function searchFacts({record}: Article, language: string): SearchFacts {
  const {published} = record
  const outlet = outletOf(record, language)
  return {
    id: record.id,
    outlet: {...outlet, name: printable(outlet.name)},
    ...(published && {earliest: published.earliest ?? published.value, latest: published.latest ?? published.value}),
  }
}

function passagesOf(article: Article): SearchPassage[] {
  const {record} = article
  const blocks = runningText(article)
  const speakers = new Map(
    record.quotes.flatMap((quote) =>
      isSaid(quote) ? [[quote.id.slice(quote.id.lastIndexOf('.') + 1), quote.speaker?.person]] : [],
    ),
  )
  const marks = marksOf(article, blocks).blocks
  const passages = blocks.map(({text}, index): SearchPassage => {
    const said = (marks[index]?.marks ?? []).flatMap(({is, start, end}) => {
      if (is.type !== 'said' || !speakers.has(is.fragment)) return []
      const person = speakers.get(is.fragment)
      return [{start, end, ...(person !== undefined && {person})}]
    })
    return {text, said}
  })
  return record.dek ? [{text: record.dek.value, said: []}, ...passages] : passages
}
