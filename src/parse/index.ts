import type {Document, FrontMatter, Seed, Warning} from '../model.ts'
import {blocksOf} from './blocks.ts'
import {parseFrontMatter} from './front-matter/parse-front-matter.ts'
import {parseHtml} from './html/index.ts'
import {lettersTogether} from './letters-together.ts'
import {isNoteOfVault} from './note-of-a-vault.ts'
import {isNoteTemplate} from './note-template.ts'
import {parseMarkdown} from './parse-markdown.ts'
import {parseText} from './parse-text.ts'
import {markdownTooLong, nestedTooDeep} from './read-as-text.ts'
import {withoutModules} from './without-modules.ts'

/**
 * Parses a seed into front matter, a tree with source offsets, and its blocks. Broken front matter becomes a warning.
 * All offsets count in the raw file, front matter included.
 */
export function parse(seed: Seed): Document {
  if (seed.format === 'html') return parseHtml(seed)
  const {frontMatter, spans, whole, leftOut: isDraft, warnings} = parseFrontMatter(seed)
  const text = withoutModules(withBlanks(seed.raw, whole), seed.file)
  const leftOut = isDraft ?? (seed.format === 'markdown' ? isNote(seed, text, frontMatter) : undefined)
  const tree = seed.format === 'markdown' ? parseMarkdown(text, 0) : parseText(text, 0)
  return {
    seed,
    frontMatter,
    fieldSpans: spans,
    ...(leftOut && {leftOut}),
    blocks: lettersTogether(blocksOf(tree, seed.raw)),
    furniture: [],
    ...(seed.metadata && {metadata: seed.metadata}),
    warnings: tree.data?.readAsText ? [...warnings, whyAsText[tree.data.readAsText]] : warnings,
  }
}

const isNote = (seed: Seed, text: string, frontMatter: FrontMatter): Warning | undefined =>
  isNoteTemplate(seed.raw) ?? isNoteOfVault(seed, text, frontMatter)

const whyAsText: Readonly<Record<'deep' | 'long', Warning>> = {
  deep: {
    rule: nestedTooDeep.name,
    says: 'its Markdown nests more than a hundred lists, quotations or marks of emphasis in each other; it is read as plain text',
  },
  long: {
    rule: markdownTooLong.name,
    says: 'its Markdown is longer than 500,000 characters, or has more than 400 footnotes or 500 underlined headings, or a paragraph of more than 30,000 characters, 600 lines or 1,000 marks such as * and [; it is read as plain text',
  },
}

/** The file with blanks where front matter stands, so that offsets hold. */
const withBlanks = (raw: string, {start, end}: {readonly start: number; readonly end: number}): string =>
  start === end ? raw : raw.slice(0, start) + raw.slice(start, end).replace(/[^\r\n]/g, ' ') + raw.slice(end)
