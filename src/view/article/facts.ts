import {unknown} from '../../corrections/correction-kinds.ts'
import {dayCertainty} from '../../derived/day-certainty.ts'
import {nameId} from '../../ids/name-id.ts'
import type {Article, Certainty, CorrectionKind, Evidence, Fact, PersonInArticle, Published, Span} from '../../model.ts'
import {archivist} from '../../rules/archivist.ts'
import {type Address, addressOf} from '../address.ts'
import type {Catalogue} from '../catalogue.ts'
import type {Crumb} from '../crumb.ts'
import {labelOfFragment} from '../evidence/label-of-fragment.ts'
import type {Place} from '../evidence/places.ts'
import type {Reasoned, Why} from '../evidence/why.ts'
import {formatDate} from '../format-date.ts'
import {namedAt} from '../whereabouts.ts'
import type {Alone} from './marks.ts'

/** A line of the facts panel: what it is about, and its values. */
export interface FactLine {
  readonly label: string
  readonly values: readonly FactValue[]
  /** What to say where the text does not: an unknown outlet is a finding too. */
  readonly missing?: string
}

export interface FactValue {
  readonly text: string
  /** The fragment that leads here, of a name that has no page and does not stand in the text. */
  readonly id?: string
  /** ISO 8601, where the value is a day. */
  readonly datetime?: string
  readonly to?: Address
  /** An address outside the archive. */
  readonly href?: string
  /** Set smaller after the value: a role, a range of days, the words as printed. */
  readonly detail?: string
  readonly why?: Why
  /** Where it stands, where no passage says so: `¶3`; for a story, why it is one. */
  readonly at?: Crumb
}

/** What the lines of one article are made with. */
export interface FactDesk {
  readonly article: Article
  readonly catalogue: Catalogue
  readonly why: (fact: Reasoned) => Why
  readonly placeOf: (span: Span) => Place
  readonly alone: Alone
  /** The fragments of names that have theirs in the text. */
  readonly named: ReadonlySet<string>
}

/** The facts of one article in the order a reader checks them. */
export function factsOf(desk: FactDesk): readonly FactLine[] {
  const {record} = desk.article
  const lines: FactLine[] = [
    {label: 'Outlet', values: sourceValues(desk), missing: missing(desk, 'outlet', 'Not found in the text.')},
    {label: 'Relayed by', values: textValues(desk, record.via)},
    {
      label: 'Published',
      values: record.published ? [publishedValue(record.published, desk)] : [],
      missing: missing(desk, 'day', 'Not found in the text, and no other article tells.'),
    },
    {label: 'Dateline', values: datelineValues(desk)},
    {label: 'By', values: authorValues(desk)},
    {label: 'Section', values: textValues(desk, record.section)},
    {label: 'Language', values: languageValues(desk)},
    {label: 'Headline', values: isPrinted(record.headline) ? [] : textValues(desk, record.headline)},
    {label: 'Address', values: record.url ? [{...textValue(desk, record.url), href: record.url.value}] : []},
    {label: 'Story', values: storyValues(desk)},
    {
      label: 'Topics',
      values: record.topics.map((topic) => topicValue(desk, topic)),
    },
    {label: 'People', values: peopleValues(desk)},
    {label: 'Organisations', values: organisationValues(desk)},
    {label: 'Places', values: placeValues(desk)},
    {label: 'Days named', values: dayValues(desk)},
  ]
  return lines.filter((line) => line.values.length > 0 || line.missing)
}

/** What is missing may stand in the text all the same: that nobody knows it is the archivist's to say. */
function missing({article: {record}}: FactDesk, what: CorrectionKind, otherwise: string): string {
  const decided = record.corrections?.some((one) => one.what === what && one.value === unknown)
  return decided ? 'The archivist says that nobody knows.' : otherwise
}

/** A headline that is printed as such needs no line: it stands at the top of the page. */
function isPrinted(headline: Fact<string> | undefined): boolean {
  return headline?.certainty === 'stated' && headline.rule !== archivist.name
}

function textValue(desk: FactDesk, fact: Fact<string>): FactValue {
  return {text: fact.value, why: desk.why(fact)}
}

/** What a single article is about has no page to lead to. */
function topicValue(desk: FactDesk, topic: Fact<string>): FactValue {
  const id = nameId(topic.value)
  return {...textValue(desk, topic), ...(desk.catalogue.topic.has(id) && {to: addressOf.topic(id)})}
}

function textValues(desk: FactDesk, fact: Fact<string> | undefined): FactValue[] {
  return fact ? [textValue(desk, fact)] : []
}

/** `Spanish`; of a script that many languages write its name. */
function languageValues(desk: FactDesk): FactValue[] {
  const {language} = desk.article.record
  if (!language) return []
  const [code = '', script = ''] = language.value.split('-')
  const named =
    code === 'und'
      ? new Intl.DisplayNames('en', {type: 'script'}).of(script)
      : new Intl.DisplayNames('en', {type: 'language'}).of(code)
  return [{...textValue(desk, language), text: named ?? language.value}]
}

function sourceValues(desk: FactDesk): FactValue[] {
  const {source} = desk.article.record
  return source ? [{...textValue(desk, source), to: addressOf.source(nameId(source.value))}] : []
}

function publishedValue(published: Published, {catalogue, why}: FactDesk): FactValue {
  const {language} = catalogue.archive.site
  const day = (iso: string): string => formatDate(iso, language)
  const {value, earliest, latest, extracted} = published
  const between = earliest && latest && earliest !== latest ? `between ${day(earliest)} and ${day(latest)}` : undefined
  return {
    text: day(value),
    datetime: value,
    detail: between,
    why: why({...published, extracted: extracted && day(extracted)}),
  }
}

function datelineValues({article, why}: FactDesk): FactValue[] {
  const {dateline} = article.record
  if (!dateline) return []
  const {place, region, month, day, agency} = dateline.value
  const date = month && `${month.toString().padStart(2, '0')}${day ? `-${day.toString().padStart(2, '0')}` : ''}`
  return [
    {
      text: [place, region].filter(Boolean).join(', '),
      detail: [date && `month and day: ${date}`, agency].filter(Boolean).join(', ') || undefined,
      why: why({...dateline, extracted: dateline.extracted?.place}),
    },
  ]
}

function authorValues({article, why}: FactDesk): FactValue[] {
  return article.record.authors.map((author) => ({
    text: author.value.name,
    detail: author.value.role === 'author' ? undefined : author.value.role,
    why: why({...author, extracted: author.extracted?.name}),
  }))
}

function storyValues({article, catalogue}: FactDesk): FactValue[] {
  const story = catalogue.story.get(article.record.story ?? '')
  if (!story) return []
  return [{text: story.title, to: addressOf.story(story.id), at: {label: 'why?', to: addressOf.story(story.id, 'why')}}]
}

function peopleValues(desk: FactDesk): FactValue[] {
  const {article, why} = desk
  return article.record.people.map((person) => ({
    text: person.name,
    ...wayTo('person', person.id, desk),
    detail: person.roles.map((role) => role.value).join(', ') || undefined,
    why: why({
      certainty: weakest([
        person.certainty,
        ...person.roles.map((role) => role.certainty),
        ...(person.identity ? [person.identity.certainty] : []),
      ]),
      rule: person.identity?.rule ?? person.rule,
      evidence: [...evidenceOf(person), ...(person.identity ? [{says: person.identity.says}] : [])],
    }),
  }))
}

/** A name leads to its page; without one, to where it stands in the text; and where it does not, here is its place. */
function wayTo(kind: 'person' | 'place', id: string, {alone, named}: FactDesk): Pick<FactValue, 'to' | 'id'> {
  const fragment = namedAt(kind, id)
  return alone(kind, id) && !named.has(fragment) ? {id: fragment} : {to: addressOf[kind](id)}
}

/** Where a person is named first, and the roles; a role beside that name shows the name in its passage. */
function evidenceOf({mentions: [first], roles}: PersonInArticle): readonly Evidence[] {
  const ofRoles = roles.flatMap(({evidence}) => evidence)
  const shown = first && ofRoles.some(({span}) => span && Math.abs(span.start - first.start) < nextTo)
  return first && !shown ? [{span: first, says: 'named'}, ...ofRoles] : ofRoles
}

/** Within the words that a passage shows to each side. */
const nextTo = 40

function organisationValues({article, placeOf}: FactDesk): FactValue[] {
  return article.record.organisations.map(({name, mentions: [first]}) => ({
    text: name,
    ...firstNamed(first, {article, placeOf}),
  }))
}

function placeValues(desk: FactDesk): FactValue[] {
  const {article, catalogue} = desk
  return article.record.places.map(({id, name, mentions: [first]}) => ({
    text: catalogue.place.get(id)?.name ?? name,
    ...wayTo('place', id, desk),
    ...firstNamed(first, desk),
  }))
}

/** The way to where a name stands first: `¶3`, or `headline`. */
function firstNamed(
  mention: Span | undefined,
  {article, placeOf}: Pick<FactDesk, 'article' | 'placeOf'>,
): Pick<FactValue, 'at'> {
  const fragment = mention && placeOf(mention).fragment
  if (fragment === undefined) return {}
  return {at: {label: labelOfFragment(fragment), to: addressOf.article(article.record.id, fragment)}}
}

/** Each day once, with the words that first name it; they are the passage, and the paragraph is a link beside them. */
function dayValues({article, catalogue, placeOf, why}: FactDesk): FactValue[] {
  const values = new Map<string, FactValue>()
  for (const date of article.record.dates) {
    const {span, value, rule} = date
    if (values.has(value)) continue
    const {fragment, words} = placeOf(span)
    values.set(value, {
      text: formatDate(value, catalogue.archive.site.language),
      datetime: value,
      detail: `“${words}”`,
      why: why({rule, certainty: dayCertainty(date, article), evidence: []}),
      ...(fragment !== undefined && {
        at: {label: labelOfFragment(fragment), to: addressOf.article(article.record.id, fragment)},
      }),
    })
  }
  return [...values.values()]
}

function weakest(certainties: readonly Certainty[]): Certainty {
  const order: readonly Certainty[] = ['guessed', 'inferred', 'stated']
  return order.find((certainty) => certainties.includes(certainty)) ?? 'stated'
}
