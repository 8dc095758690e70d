import {unknown} from '../../corrections/correction-kinds.ts'
import {isSameText} from '../../corrections/is-same-text.ts'
import {nameId} from '../../ids/name-id.ts'
import type {Article, ArticleRecord, Correction, Fact, Published, Span} from '../../model.ts'
import {archivist} from '../../rules/archivist.ts'
import {bounds, isoDay, parseIso} from '../../text/calendar/iso.ts'
import {ownDate} from '../dates/own-date.ts'
import {changed, withRecord} from '../with-record.ts'
import {correctStatement} from './correct-statement.ts'
import type {Ledger} from './ledger.ts'

/**
 * The articles with what the archivist says of their own facts and statements, before anything is concluded from
 * them: a day that was corrected dates its neighbours, an outlet has its page.
 */
export function correctArticles(articles: readonly Article[], ledger: Ledger): readonly Article[] {
  if (ledger.isEmpty) return articles
  const ofArticle = new Map<string, Correction[]>()
  for (const correction of ledger.of(...kinds)) {
    const id = correction.of.replace(/\.q[\da-z]+(?:-\d+)?$/, '')
    ofArticle.set(id, [...(ofArticle.get(id) ?? []), correction])
  }
  const things = ledger.of('not-a-place', 'not-an-organisation')
  return articles.map((article) => {
    const own = ofArticle.get(article.record.id) ?? []
    if (own.length + things.length === 0) return article
    return own.reduce(
      (corrected, correction) => correctOne(corrected, correction, ledger),
      withoutThings(article, things, ledger),
    )
  })
}

const kinds = [
  'words',
  'not-a-statement',
  'headline',
  'dek',
  'section',
  'outlet',
  'day',
  'topic',
  'not-a-topic',
  'visibility',
  'furniture',
  'not-furniture',
] as const

function correctOne(article: Article, correction: Correction, ledger: Ledger): Article {
  const {record} = article
  const {what, value = ''} = correction
  if (!ledger.isForText(correction, article)) return article
  const noted = (extracted: string | undefined, changes: Partial<Article>): Article => {
    ledger.note(correction, record.id, extracted)
    return changed(article, changes)
  }
  switch (what) {
    case 'words':
    case 'not-a-statement':
      return correctStatement(article, correction, ledger)
    case 'headline':
    case 'dek':
    case 'section':
      return noted(record[what]?.value, {record: withFact(record, what, stated(value, record[what], correction))})
    case 'outlet':
      return noted(record.source?.value, {
        record: withFact(record, 'source', stated(value, record.source, correction)),
      })
    case 'day':
      return noted(ownDate(article)?.value, correctedDay(article, correction))
    case 'topic': {
      const others = record.topics.filter((topic) => nameId(topic.value) !== nameId(value))
      const topics = [
        ...others,
        {value, certainty: 'stated', rule: archivist.name, evidence: saysWho(correction)} as const,
      ]
      return noted(undefined, {record: {...record, topics}})
    }
    case 'not-a-topic': {
      const isIt = (topic: Fact<string>): boolean => nameId(topic.value) === nameId(value)
      const {phrases = []} = article
      if (!record.topics.some(isIt) && !phrases.some(isIt)) return article
      const topics = record.topics.filter((topic) => !isIt(topic))
      return noted(value, {record: {...record, topics}, phrases: phrases.filter((phrase) => !isIt(phrase))})
    }
    case 'visibility':
      return value === 'full' || value === 'excerpt' || value === 'hidden'
        ? noted(undefined, {record: {...record, visibility: value}})
        : article
    // `clean` has obeyed these already, where the line was there; here it is only told.
    case 'furniture':
      return record.furniture.some(({rule, span}) => rule === archivist.name && holds(article, span, value))
        ? noted(undefined, {})
        : article
    case 'not-furniture':
      return article.blocks.some(({role, text}) => role !== 'furniture' && text.includes(value)) ||
        article.blocks.some(({role, text}) => role !== 'furniture' && isSameText(text, value))
        ? noted('set aside', {})
        : article
    default:
      return article
  }
}

/** The words stand there: as the file has them, or as they are read, where the file has `<p>Sign <b>up</b></p>`. */
const holds = ({raw, blocks}: Article, {start, end}: Span, words: string): boolean =>
  isSameText(raw.slice(start, end), words) ||
  raw.slice(start, end).includes(words) ||
  blocks.some(({span, text}) => start <= span.start && span.end <= end && isSameText(text, words))

/** The fact as the archivist has it; nothing where nobody knows. */
function stated(value: string, found: Fact<string> | undefined, correction: Correction): Fact<string> | undefined {
  if (value === unknown) return undefined
  return {
    value,
    certainty: 'stated',
    rule: archivist.name,
    evidence: saysWho(correction),
    ...(found && found.value !== value && {extracted: found.extracted ?? found.value}),
  }
}

/** `K. Meier: the caption names her`, or where it stands. */
export function saysWho({by, why, from}: Correction): Fact<string>['evidence'] {
  const says = [by, why].filter((words) => words !== undefined).join(': ')
  return [{says: says || `${from} says so`}]
}

function withFact(
  record: ArticleRecord,
  field: 'headline' | 'dek' | 'section' | 'source',
  fact: Fact<string> | undefined,
): ArticleRecord {
  if (fact) return {...record, [field]: fact}
  const {[field]: _wrong, ...rest} = record
  return rest
}

/** A day that nobody knows is concluded from no clue either. */
function correctedDay(article: Article, correction: Correction): Partial<Article> {
  const {published: _found, ...rest} = article.record
  const parsed = parseIso(correction.value ?? '')
  const fact = parsed && stated(correction.value ?? '', ownDate(article), correction)
  if (!parsed || !fact) return {record: rest, dateClues: [], undated: true}
  const {first, last} = bounds(parsed)
  const day: Published = {...fact, earliest: isoDay(first), latest: isoDay(last)}
  return {record: {...article.record, published: day}}
}

/** Without the places and organisations that are none, here or anywhere. */
function withoutThings(article: Article, corrections: readonly Correction[], ledger: Ledger): Article {
  let {record} = article
  for (const correction of corrections) {
    const field = correction.what === 'not-a-place' ? 'places' : 'organisations'
    if (correction.in && !correction.in.includes(record.id) && !correction.in.includes(record.file)) continue
    const found = record[field].find(({id}) => id === correction.of)
    if (!found) continue
    ledger.note(correction, record.id, found.name)
    record = {...record, [field]: record[field].filter((thing) => thing !== found)}
  }
  return record === article.record ? article : withRecord(article, record)
}
