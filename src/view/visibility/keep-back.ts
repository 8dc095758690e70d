import {isSaid} from '../../derived/is-said.ts'
import type {Archive, Article, ArticleRecord, Block, Evidence, Span} from '../../model.ts'

/**
 * The archive without the text that the archivist keeps back: of an `excerpt` all after the first paragraph, of what is
 * `hidden` all running text. What is left are facts with the words they were read from, and statements. The rest is
 * blanked out in the article itself, so that no page, table, feed, index or annotation made of it can hold it.
 */
export function keepBack(archive: Archive): Archive {
  const kept = archive.articles.map((article) => {
    const {visibility} = article.record
    return visibility === 'excerpt' || visibility === 'hidden' ? withoutText(article, visibility) : article
  })
  return kept.every((article, at) => article === archive.articles[at]) ? archive : {...archive, articles: kept}
}

function withoutText(article: Article, visibility: 'excerpt' | 'hidden'): Article {
  // Whatever is fetched from a store when it is asked for is asked for here, once and for all.
  const record: ArticleRecord = JSON.parse(JSON.stringify(article.record))
  const {frontMatter, dateExpressions, dateClues} = article
  const blocks = shownBlocks(article.blocks, visibility)
  const quotes = record.quotes.filter(isSaid)
  const shown = [
    ...blocks.map(({span}) => span),
    ...quotes.flatMap(({spans, cue, speaker, perhaps}) => [
      ...spans,
      ...(cue ? [cue] : []),
      ...(speaker ? [speaker.mention] : []),
      ...(perhaps ? [perhaps.mention] : []),
    ]),
    ...wordsOfFacts(record),
  ]
  return {
    frontMatter,
    dateExpressions,
    dateClues,
    blocks,
    raw: blanked(article.raw, shown),
    record: {
      ...record,
      quotes,
      text: blocks
        .filter(({role}) => role === 'body')
        .map(({text}) => text)
        .join('\n\n'),
      furniture: [],
    },
  }
}

/** The lines above the text; of an excerpt the first paragraph as well. */
function shownBlocks(blocks: readonly Block[], visibility: 'excerpt' | 'hidden'): readonly Block[] {
  const first = visibility === 'excerpt' ? blocks.find(({role}) => role === 'body') : undefined
  return blocks.filter((block) => block === first || headRoles.has(block.role))
}

const headRoles: ReadonlySet<string> = new Set(['headline', 'dek', 'section', 'byline'])

/** The words that facts were read from: some are named, none is a paragraph. */
function wordsOfFacts(record: ArticleRecord): readonly Span[] {
  const facts = [
    record.headline,
    record.dek,
    record.section,
    record.url,
    record.source,
    record.via,
    record.dateline,
    record.published,
    ...record.authors,
    ...record.topics,
    ...record.people.flatMap(({roles}) => roles),
  ]
  const evidence = facts.flatMap((fact): readonly Evidence[] => fact?.evidence ?? [])
  const spans = [
    ...evidence.flatMap(({span, article}) => (span && article === undefined ? [span] : [])),
    ...record.people.flatMap(({mentions}) => mentions),
    ...record.organisations.flatMap(({mentions}) => mentions),
    ...record.places.flatMap(({mentions}) => mentions),
    ...record.dates.map(({span}) => span),
    ...record.warnings.flatMap(({span}) => (span ? [span] : [])),
  ]
  return spans.filter(({start, end}) => end - start <= longestWords)
}

const longestWords = 120

/** The text with blanks in the place of all that is not shown; lines stay lines, and offsets stay right. */
function blanked(raw: string, shown: readonly Span[]): string {
  let text = ''
  let at = 0
  for (const {start, end} of [...shown].sort((a, b) => a.start - b.start)) {
    if (start > at) text += blank(raw.slice(at, start))
    text += raw.slice(Math.max(at, start), Math.max(at, end))
    at = Math.max(at, end)
  }
  return text + blank(raw.slice(at))
}

const blank = (text: string): string => text.replace(/[^\n]/g, ' ')
