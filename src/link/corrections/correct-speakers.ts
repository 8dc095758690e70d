import {unknown} from '../../corrections/correction-kinds.ts'
import {isSameText} from '../../corrections/is-same-text.ts'
import {nameId} from '../../ids/name-id.ts'
import type {Article, Correction, PersonInArticle, Quote, Speaker} from '../../model.ts'
import {archivist} from '../../rules/archivist.ts'
import type {NamedPerson} from '../people/describe-people.ts'
import {withFacts} from '../with-record.ts'
import {statementOf} from './correct-statement.ts'
import type {Ledger} from './ledger.ts'

/**
 * The articles with the speakers that the archivist gives statements: somebody of the archive by name or id, an
 * organisation of the article, somebody new, or nobody (`unknown`).
 */
export function correctSpeakers(
  articles: readonly Article[],
  people: readonly NamedPerson[],
  ledger: Ledger,
): readonly Article[] {
  const corrections = new Map<string, Correction[]>()
  for (const correction of ledger.of('speaker')) {
    const id = correction.of.replace(/\.q[\da-z]+(?:-\d+)?$/, '')
    corrections.set(id, [...(corrections.get(id) ?? []), correction])
  }
  if (corrections.size === 0) return articles
  return articles.map((article) =>
    (corrections.get(article.record.id) ?? []).reduce(
      (corrected, correction) => correctSpeaker(corrected, correction, people, ledger),
      article,
    ),
  )
}

function correctSpeaker(
  article: Article,
  correction: Correction,
  archived: readonly NamedPerson[],
  ledger: Ledger,
): Article {
  const quote = statementOf(article, correction, ledger)
  if (!quote) return article
  const {record} = article
  ledger.note(correction, record.id, (quote.speaker ?? quote.perhaps)?.name)
  const {speaker: _wrong, perhaps: _guess, ...rest} = quote
  const given = correction.value === unknown ? undefined : speakerOf(article, quote, correction.value ?? '', archived)
  const found = (quote.speaker ?? quote.perhaps)?.name
  const corrected: Quote = given
    ? {...rest, speaker: {...given, ...(found !== undefined && found !== given.name && {extracted: found})}}
    : rest
  const quotes = record.quotes.map((one) => (one === quote ? corrected : one))
  return withFacts(article, {quotes, people: withSpeaker(record.people, given)})
}

function speakerOf(article: Article, quote: Quote, value: string, archived: readonly NamedPerson[]): Speaker {
  const {people, organisations} = article.record
  const isIt = ({id, name}: {readonly id: string; readonly name: string}): boolean =>
    id === value || isSameText(name, value)
  const here = people.find((person) => isIt(person) || person.aliases.some((alias) => isSameText(alias, value)))
  const person = here ?? archived.find(isIt)
  const organisation = person ? undefined : organisations.find(isIt)
  const known = person ?? organisation
  const mention = here?.mentions[0] ??
    (quote.speaker ?? quote.perhaps)?.mention ?? {start: quote.spans[0]?.start ?? 0, end: quote.spans[0]?.start ?? 0}
  const kind = organisation ? 'organisation' : person || /^\p{Lu}/u.test(value) ? 'person' : 'group'
  return {
    name: known?.name ?? value,
    kind,
    ...(kind === 'person' && {person: person?.id ?? nameId(value)}),
    mention: {start: mention.start, end: mention.end},
    certainty: 'stated',
    rule: archivist.name,
  }
}

/** Who speaks in an article is one of its people, printed there or not. */
function withSpeaker(people: readonly PersonInArticle[], speaker: Speaker | undefined): readonly PersonInArticle[] {
  if (speaker?.person === undefined || people.some(({id}) => id === speaker.person)) return people
  return [
    ...people,
    {
      id: speaker.person,
      name: speaker.name,
      aliases: [speaker.name],
      roles: [],
      mentions: [],
      certainty: 'stated',
      rule: archivist.name,
    },
  ]
}
