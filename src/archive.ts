import {annotate} from './annotate/index.ts'
import {clean} from './clean/index.ts'
import {withLineCorrections} from './corrections/with-line-corrections.ts'
import {link} from './link/index.ts'
import type {Archive, Article, Decisions, Document, Seed, Unreadable, Warning} from './model.ts'
import {parse} from './parse/index.ts'
import {defineRule} from './rules/define-rule.ts'

export const extractionFailed = defineRule({
  name: 'extraction-failed',
  says: 'The article made Dateline fail; it is listed without facts.',
  example: 'An error of Dateline, told with the name of the file.',
})

export const tooManyLines = defineRule({
  name: 'too-many-lines',
  says: 'The file has more paragraphs than an article can have.',
  example: 'The list of all words of a dictionary.',
})

/** The longest reports have some thousand; of two million lines the pages alone took more memory than a machine has. */
const mostBlocks = 200_000

/**
 * The whole story: a folder of seeds becomes an archive. Everything an article says about itself is found in
 * `articleOf`, which sees one file at a time and may run anywhere; what only the neighbours can tell is `link`'s.
 */
export function archiveOf(
  seeds: readonly Seed[],
  decisions: Decisions,
  unreadable: readonly Unreadable[] = [],
): Archive {
  return gather(
    withLineCorrections(seeds, decisions).map((seed) => tryArticle(seed, decisions)),
    decisions,
    unreadable,
  )
}

/** One article's facts, from its own words and what the archivist decided. */
export function articleOf(seed: Seed, decisions: Decisions): Article {
  return articleIn(parse(seed), decisions)
}

const articleIn = (document: Document, decisions: Decisions): Article => annotate(clean(document), decisions)

/** An article, or why there is none: a fault of ours costs that one file, and is listed with it. */
export type Outcome = {readonly article: Article} | {readonly unreadable: Unreadable}

export function tryArticle(seed: Seed, decisions: Decisions): Outcome {
  try {
    const document = parse(seed)
    const leftOut = document.leftOut ?? tooLong(document)
    return leftOut ? {unreadable: {file: seed.file, warning: leftOut}} : {article: articleIn(document, decisions)}
  } catch (error) {
    const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
    const says = `could not be read for facts (${what}); this is a fault of Dateline: please report it with the file`
    return {unreadable: {file: seed.file, warning: {rule: extractionFailed.name, says}}}
  }
}

function tooLong({blocks}: Document): Warning | undefined {
  if (blocks.length <= mostBlocks) return undefined
  const [found, most] = [blocks.length, mostBlocks].map((count) => count.toLocaleString('en'))
  return {rule: tooManyLines.name, says: `has ${found} paragraphs, and an article at most ${most}; split it`}
}

/** Links what was found article by article. */
export function gather(outcomes: readonly Outcome[], decisions: Decisions, unreadable: readonly Unreadable[]): Archive {
  const articles = outcomes.flatMap((outcome) => ('article' in outcome ? [outcome.article] : []))
  const failed = outcomes.flatMap((outcome) => ('unreadable' in outcome ? [outcome.unreadable] : []))
  return link(articles, decisions, [...unreadable, ...failed].sort(byFile))
}

/** Whether a file was refused when it was read or later is no matter to whoever looks for it in the list. */
const byFile = (a: Unreadable, b: Unreadable): number => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0)
