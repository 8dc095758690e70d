import {nameId} from '../../ids/name-id.ts'
import type {Article, Certainty, Evidence, Fact, Span} from '../../model.ts'
import {type Address, addressOf} from '../address.ts'

/** One thing that the archive believes of a passage of a file. */
export interface Claim {
  /** What kind of fact: `published`, `speaker`, `role`. */
  readonly fact: string
  readonly value: string
  readonly certainty?: Certainty
  readonly rule?: string
  /** What the passage contributes: `--08-15`, `a Tuesday`. */
  readonly says?: string
  readonly span: Span
  /** The id of the article whose file holds the passage, where it is not the article's own. */
  readonly at?: string
  /** The page about the value. */
  readonly about?: Address
}

/**
 * Every fact of an article's record that a passage bears out, in the order of the record. Days named and furniture are
 * not among them: there the passage is the fact, and the record has it.
 */
export function claimsOf({record, raw}: Article, hasPage: (topic: string) => boolean): readonly Claim[] {
  const claims: Claim[] = []
  const add = <V>(fact: string, found: Fact<V> | undefined, value: (value: V) => string, about?: Address): void => {
    for (const {span, says, article} of found?.evidence ?? [])
      if (found && span) claims.push(claim(fact, value(found.value), found, {span, says, article}, about))
  }
  const same = (text: string): string => text
  add('headline', record.headline, same)
  add('dek', record.dek, same)
  add('section', record.section, same)
  add('url', record.url, same)
  add('outlet', record.source, same, record.source && addressOf.source(nameId(record.source.value)))
  add('via', record.via, same)
  add('dateline', record.dateline, ({place}) => place)
  add('published', record.published, same, record.published && addressOf.day(record.published.value))
  for (const author of record.authors) add(author.value.role, author, ({name}) => name)
  for (const topic of record.topics) {
    const id = nameId(topic.value)
    add('topic', topic, same, hasPage(id) ? addressOf.topic(id) : undefined)
  }
  for (const {id, name, certainty, rule, mentions, roles} of record.people) {
    const about = addressOf.person(id)
    for (const span of mentions.slice(0, 1)) claims.push({fact: 'person', value: name, certainty, rule, span, about})
    for (const role of roles) add('role', role, (title) => `${name}: ${title}`, about)
  }
  for (const {id, kind, spans, speaker, perhaps, stance} of record.quotes) {
    if (stance) continue
    const about = addressOf.quote(id)
    const said: Omit<Claim, 'span'> = speaker
      ? {fact: 'speaker', value: speaker.name, certainty: speaker.certainty, rule: speaker.rule, about}
      : {fact: 'unattributed', value: perhaps ? `${kind}, perhaps ${perhaps.name}` : kind, about}
    const mention = (speaker ?? perhaps)?.mention
    const says = mention && `the speaker is named as “${raw.slice(mention.start, mention.end)}”`
    for (const span of spans) claims.push({...said, ...(says && {says}), span})
  }
  return claims
}

function claim(
  fact: string,
  value: string,
  {certainty, rule}: {readonly certainty: Certainty; readonly rule: string},
  {span, says, article}: Evidence & {readonly span: Span},
  about: Address | undefined,
): Claim {
  return {fact, value, certainty, rule, says, span, ...(article && {at: article}), ...(about && {about})}
}
