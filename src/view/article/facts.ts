import {unknown} from '../../corrections/correction-kinds.ts'
import {dayCertainty} from '../../derived/day-certainty.ts'
import {nameId} from '../../ids/name-id.ts'
import type {FactMessages} from '../../messages/reading/reading-messages.ts'
import {say} from '../../messages/say.ts'
import type {CorrectionKind, Fact, Published} from '../../model.ts'
import {archivist} from '../../rules/archivist.ts'
import {addressOf} from '../address.ts'
import {labelOfFragment} from '../evidence/label-of-fragment.ts'
import {formatDate} from '../format-date.ts'
import type {FactDesk, FactLine, FactValue} from './fact-line.ts'
import {organisationValues, peopleValues, placeValues} from './name-facts.ts'

/** The facts of one article in the order a reader checks them. */
export function factsOf(desk: FactDesk): readonly FactLine[] {
  const {record} = desk.article
  const words = wordsOf(desk)
  const {labels} = words
  const lines: FactLine[] = [
    {label: labels.outlet, values: sourceValues(desk), missing: missing(desk, 'outlet', words.missing)},
    {label: labels.via, values: textValues(desk, record.via)},
    {
      label: labels.published,
      values: record.published ? [publishedValue(record.published, desk)] : [],
      missing: missing(desk, 'day', words.missingDay),
    },
    {label: labels.dateline, values: datelineValues(desk)},
    {label: labels.by, values: authorValues(desk)},
    {label: labels.section, values: textValues(desk, record.section)},
    {label: labels.language, values: languageValues(desk)},
    {label: labels.headline, values: isPrinted(record.headline) ? [] : textValues(desk, record.headline)},
    {label: labels.address, values: record.url ? [{...textValue(desk, record.url), href: record.url.value}] : []},
    {label: labels.story, values: storyValues(desk)},
    {
      label: labels.topics,
      values: record.topics.map((topic) => topicValue(desk, topic)),
    },
    {label: labels.people, values: peopleValues(desk)},
    {label: labels.organisations, values: organisationValues(desk)},
    {label: labels.places, values: placeValues(desk)},
    {label: labels.days, values: dayValues(desk)},
  ]
  return lines.filter((line) => line.values.length > 0 || line.missing)
}

const wordsOf = ({catalogue}: FactDesk): FactMessages => catalogue.messages.reading.facts

/** What is missing may stand in the text all the same: that nobody knows it is the archivist's to say. */
function missing(desk: FactDesk, what: CorrectionKind, otherwise: string): string {
  const decided = desk.article.record.corrections?.some((one) => one.what === what && one.value === unknown)
  return decided ? wordsOf(desk).nobodyKnows : otherwise
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
  const here = desk.catalogue.messages.language
  const [code = '', script = ''] = language.value.split('-')
  const named =
    code === 'und'
      ? new Intl.DisplayNames(here, {type: 'script'}).of(script)
      : new Intl.DisplayNames(here, {type: 'language'}).of(code)
  return [{...textValue(desk, language), text: named ?? language.value}]
}

function sourceValues(desk: FactDesk): FactValue[] {
  const {source} = desk.article.record
  return source ? [{...textValue(desk, source), to: addressOf.source(nameId(source.value))}] : []
}

function publishedValue(published: Published, {catalogue, why}: FactDesk): FactValue {
  const {messages} = catalogue
  const {language} = catalogue.archive.site
  const day = (iso: string): string => formatDate(iso, language)
  const {value, earliest, latest, extracted} = published
  const between =
    earliest && latest && earliest !== latest
      ? say(messages.reading.facts.between, {from: day(earliest), to: day(latest)}, messages)
      : undefined
  return {
    text: day(value),
    datetime: value,
    detail: between,
    why: why({...published, extracted: extracted && day(extracted)}),
  }
}

function datelineValues({article, catalogue: {messages}, why}: FactDesk): FactValue[] {
  const {dateline} = article.record
  if (!dateline) return []
  const {place, region, month, day, agency} = dateline.value
  const date = month && `${month.toString().padStart(2, '0')}${day ? `-${day.toString().padStart(2, '0')}` : ''}`
  return [
    {
      text: [place, region].filter(Boolean).join(', '),
      detail:
        [date && say(messages.reading.facts.monthAndDay, {day: date}, messages), agency].filter(Boolean).join(', ') ||
        undefined,
      why: why({...dateline, extracted: dateline.extracted?.place}),
    },
  ]
}

function authorValues(desk: FactDesk): FactValue[] {
  const {article, why} = desk
  return article.record.authors.map((author) => ({
    text: author.value.name,
    detail: author.value.role === 'author' ? undefined : wordsOf(desk).roles[author.value.role],
    why: why({...author, extracted: author.extracted?.name}),
  }))
}

function storyValues(desk: FactDesk): FactValue[] {
  const {article, catalogue} = desk
  const story = catalogue.story.get(article.record.story ?? '')
  if (!story) return []
  return [
    {
      text: story.title,
      to: addressOf.story(story.id),
      at: {label: wordsOf(desk).why, to: addressOf.story(story.id, 'why')},
    },
  ]
}

/** What `<time>` may have: a decade and a season have no such form. */
const isMachineDate = /^\d{4}(?:-\d\d(?:-\d\d)?|-W\d\d)?$/

/** Each day once, with the words that first name it; they are the passage, and the paragraph is a link beside them. */
function dayValues({article, catalogue, placeOf, why}: FactDesk): FactValue[] {
  const values = new Map<string, FactValue>()
  for (const date of article.record.dates) {
    const {span, value, rule} = date
    if (values.has(value)) continue
    const {fragment, words} = placeOf(span)
    values.set(value, {
      text: formatDate(value, catalogue.archive.site.language),
      ...(isMachineDate.test(value) && {datetime: value}),
      detail: `“${words}”`,
      why: why({rule, certainty: dayCertainty(date, article), evidence: []}),
      ...(fragment !== undefined && {
        at: {label: labelOfFragment(fragment), to: addressOf.article(article.record.id, fragment)},
      }),
    })
  }
  return [...values.values()]
}
