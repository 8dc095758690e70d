import type {Article, CopyOf, CopyRelation} from '../../model.ts'
import {sketchIn} from '../../text/sketch.ts'
import {withFacts} from '../with-record.ts'
import {type ComparedText, comparedText, isCopy, nearlyAll, shareIn} from './compare-texts.ts'
import {copiedWords} from './copied-words.ts'
import {leadOf} from './lead-of.ts'
import {LikelyCopies} from './likely-copies.ts'
import {sureDay} from './sure-day.ts'

/**
 * Says of each article that prints the report of another which one it is. Every copy is compared with the longest
 * version and no copy with a copy: a brief that two reports were built on does not make these one.
 */
export function linkCopies(articles: readonly Article[]): readonly Article[] {
  const texts = articles
    .flatMap((article) =>
      article.sketch ? [{article, sketch: article.sketch, length: sketchIn(article.sketch).length}] : [],
    )
    .sort(longestFirst)
  const read = reader()
  const copies = new Map<Article, CopyOf>()
  for (const versions of reportsAmong(texts, read))
    for (const [copy, copyOf] of copiesIn(versions, read)) copies.set(copy, copyOf)
  if (copies.size === 0) return articles
  return articles.map((article) => {
    const copyOf = copies.get(article)
    return copyOf ? withFacts(article, {copyOf}) : article
  })
}

interface Text {
  readonly article: Article
  /** In base 64, as it is kept: decoded they take three times as much. */
  readonly sketch: string
  /** How many runs of words it has. */
  readonly length: number
}

type Read = (article: Article) => ComparedText

/** Those of one length in an order that is the same in whatever order they were read. */
const longestFirst = (a: Text, b: Text): number =>
  b.length - a.length || (a.article.record.id < b.article.record.id ? -1 : 1)

/** The reports that several articles print: their versions, the longest first. */
function reportsAmong(texts: readonly Text[], read: Read): readonly (readonly Text[])[] {
  const likely = new LikelyCopies(texts.map(({sketch}) => sketch))
  const copies = new Set<number>()
  const reports = new Map<Text, Text[]>()
  for (const [at, text] of texts.entries()) {
    const longest = likely
      .of(at, (earlier) => !copies.has(earlier))
      .flatMap((earlier) => texts[earlier] ?? [])
      .find(({article}) => isCopy(read(text.article), read(article), areFarApart(text.article, article)))
    if (!longest) continue
    copies.add(at)
    const versions = reports.get(longest)
    if (versions) versions.push(text)
    else reports.set(longest, [longest, text])
  }
  return [...reports.values()]
}

/** The copies among the versions of a report, each with what it is a copy of. */
function copiesIn(versions: readonly Text[], read: Read): readonly (readonly [copy: Article, CopyOf])[] {
  const all = versions.map(({article, length}) => ({article, record: article.record, length}))
  const lead = leadOf(all, ({article}) => all.every((other) => isCopy(read(other.article), read(article))))
  if (!lead) return []
  const leading = read(lead.article)
  return all
    .filter((version) => version !== lead)
    .map(({article}) => {
      const text = read(article)
      const there = shareIn(text.all, leading.all)
      const relation = relationOf(there, shareIn(leading.all, text.all))
      const says = `${Math.floor(100 * there)} of 100 of its words stand there in the same order`
      return [article, {article: lead.record.id, relation, rule: copiedWords.name, says}]
    })
}

/** @param there which part of the copy stands in the lead. @param here which part of the lead stands in the copy. */
function relationOf(there: number, here: number): CopyRelation {
  if (there >= nearlyAll) return here >= nearlyAll ? 'same' : 'shorter'
  return here >= nearlyAll ? 'longer' : 'changed'
}

/** An agency’s report is printed within days; what is alike after weeks is the background of later news. */
function areFarApart({record: a}: Article, {record: b}: Article): boolean {
  const [one, other] = [sureDay(a), sureDay(b)]
  return one !== undefined && other !== undefined && Math.abs(one - other) > daysOfNews
}

const daysOfNews = 10

/** Reads a text once as long as others are compared with it. */
function reader(): Read {
  const known = new Map<Article, ComparedText>()
  return (article) => {
    const text = known.get(article) ?? comparedText(article.record.text)
    if (known.size >= mostHeld) known.clear()
    known.set(article, text)
    return text
  }
}

const mostHeld = 64
