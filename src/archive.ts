import {annotate} from './annotate/index.ts'
import {withoutFacts} from './annotate/without-facts.ts'
import {clean} from './clean/index.ts'
import {withLineCorrections} from './corrections/with-line-corrections.ts'
import {link} from './link/index.ts'
import type {Archive, Article, Decisions, Document, LinkMemory, Seed, Unreadable, Warning} from './model.ts'
import {parse} from './parse/index.ts'
import {parsePlainly} from './parse/parse-plainly.ts'
import {defineRule} from './rules/define-rule.ts'

export const extractionFailed = defineRule({
  name: 'extraction-failed',
  says: 'The article made Dateline fail; it is published as text, without facts.',
  example: 'An error of Dateline, told with the name of the file.',
})

export const extractionStopped = defineRule({
  name: 'extraction-stopped',
  says: 'The article takes more time or memory than any may; it is published as text, without facts.',
  example: 'A file made to keep a computer busy.',
})

export const tooManyLines = defineRule({
  name: 'too-many-lines',
  says: 'The file has more paragraphs than an article can have.',
  example: 'The list of all words of a dictionary.',
})

/** The longest reports have some thousand; of two million lines the pages alone took more memory than a machine has. */
const mostBlocks = 200_000

/** Lines are counted before they are parsed: two million of them were two gigabytes of paragraphs before they were refused. */
const mostLines = 500_000

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
    const lines = linesIn(seed.raw)
    if (lines > mostLines) return refused(seed, lines, 'lines', mostLines)
    const document = parse(seed)
    if (document.leftOut) return {unreadable: {file: seed.file, warning: document.leftOut}}
    const {length} = document.blocks
    return length > mostBlocks
      ? refused(seed, length, 'paragraphs', mostBlocks)
      : {article: articleIn(document, decisions)}
  } catch (error) {
    const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
    const says = `could not be read for facts (${what}); this is a fault of Dateline: please report it with the file`
    return textAlone(seed, decisions, {rule: extractionFailed.name, says})
  }
}

/** The article as text, with the warning that says why no fact was looked for; listed where not even that can be had. */
export function textAlone(seed: Seed, decisions: Decisions, warning: Warning): Outcome {
  try {
    return {article: withoutFacts(parsePlainly(seed, warning), decisions)}
  } catch {
    return {unreadable: {file: seed.file, warning}}
  }
}

function linesIn(text: string): number {
  let lines = 1
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines++
  return lines
}

function refused({file}: Seed, found: number, what: string, most: number): Outcome {
  const says = `has ${found.toLocaleString('en')} ${what}, and an article at most ${most.toLocaleString('en')}; split it`
  return {unreadable: {file, warning: {rule: tooManyLines.name, says}}}
}

/** Links what was found article by article. @param memory of the last time, where there is one. */
export function gather(
  outcomes: readonly Outcome[],
  decisions: Decisions,
  unreadable: readonly Unreadable[],
  memory?: LinkMemory,
): Archive {
  const articles = outcomes.flatMap((outcome) => ('article' in outcome ? [outcome.article] : []))
  const failed = outcomes.flatMap((outcome) => ('unreadable' in outcome ? [outcome.unreadable] : []))
  return link(articles, decisions, [...unreadable, ...failed].sort(byFile), memory)
}

/** Whether a file was refused when it was read or later is no matter to whoever looks for it in the list. */
const byFile = (a: Unreadable, b: Unreadable): number => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0)
