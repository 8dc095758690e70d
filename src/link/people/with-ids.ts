import type {Article, Mention, PersonInArticle, Quote, Speaker} from '../../model.ts'
import {withFacts} from '../with-record.ts'
import type {Attached} from './attach-single-name.ts'
import {lastWordsOf, ownRoles} from './own-roles.ts'

/**
 * The article with its people under their ids, two spellings of one person made one, and its quotes pointing there.
 *
 * @param idOf the id of a person of the article; undefined for who is nobody.
 * @param attachedOf why a name of one word is the person of the archive, where it is.
 */
export function withIds(
  article: Article,
  idOf: (person: PersonInArticle) => string | undefined,
  attachedOf: (person: PersonInArticle) => Attached | undefined,
): Article {
  const {record} = article
  if (record.people.length === 0) return article
  const newIds = new Map<string, string | undefined>()
  const concluded = new Set<string>()
  const people = new Map<string, PersonInArticle>()
  const lastWords = lastWordsOf(record.people)
  for (const person of record.people) {
    const id = idOf(person)
    newIds.set(person.id, id)
    if (id === undefined) continue
    const attached = attachedOf(person)
    if (attached) concluded.add(person.id)
    const linked: PersonInArticle = {
      ...person,
      id,
      roles: ownRoles(person, lastWords),
      ...(attached && {identity: {certainty: 'inferred', rule: attached.rule, says: attached.says}}),
    }
    const known = people.get(id)
    people.set(id, known ? merged(known, linked) : linked)
  }
  const quotes = record.quotes.map((quote) => relinked(quote, newIds, concluded))
  return withFacts(article, {people: [...people.values()], quotes})
}

function merged(person: PersonInArticle, other: PersonInArticle): PersonInArticle {
  const mentions: Mention[] = [...person.mentions, ...other.mentions].sort((a, b) => a.start - b.start)
  const {identity: _identity, ...rest} = person
  return {
    ...rest,
    // one of the two in full says who it is
    ...(person.identity && other.identity && {identity: person.identity}),
    aliases: [...new Set([...person.aliases, ...other.aliases])],
    roles: [...new Map([...other.roles, ...person.roles].map((role) => [role.value.toLowerCase(), role])).values()],
    mentions,
  }
}

/** Who is only concluded to be the person of the archive cannot be stated to have said it. */
function relinked(
  quote: Quote,
  newIds: ReadonlyMap<string, string | undefined>,
  concluded: ReadonlySet<string>,
): Quote {
  const {speaker, perhaps} = quote
  if (speaker?.person === undefined && perhaps?.person === undefined) return quote
  return {
    ...quote,
    ...(speaker && {speaker: relinkedSpeaker(speaker, newIds, concluded)}),
    ...(perhaps && {perhaps: relinkedSpeaker(perhaps, newIds, concluded)}),
  }
}

function relinkedSpeaker(
  speaker: Speaker,
  newIds: ReadonlyMap<string, string | undefined>,
  concluded: ReadonlySet<string>,
): Speaker {
  if (speaker.person === undefined || !newIds.has(speaker.person)) return speaker
  const person = newIds.get(speaker.person)
  if (person !== undefined) {
    const certainty = concluded.has(speaker.person) && speaker.certainty === 'stated' ? 'inferred' : speaker.certainty
    return {...speaker, person, certainty}
  }
  const {person: _nobody, ...rest} = speaker
  return {...rest, kind: 'group'}
}
