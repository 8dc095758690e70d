import {isSameText} from '../corrections/is-same-text.ts'
import type {Block, Document, Furniture} from '../model.ts'
import {archivist} from '../rules/archivist.ts'
import type {Decision} from './furniture/spread.ts'
import type {Cut} from './inline/inline-rule.ts'

/** What the archivist says of single lines, or of stretches of them, by their words. */
export interface DecidedLines {
  /** The document with what was restored no longer set aside by its markup. */
  readonly document: Document
  /** Whether a line, or a stretch of one, is the article's whatever it looks like. */
  readonly isRestored: (text: string) => boolean
  /** Why a whole line is set aside; undefined where nobody said so. */
  readonly whySetAside: (text: string) => Decision | undefined
  /** The stretches of a paragraph that are set aside. */
  readonly cutsIn: (text: string) => readonly Cut[]
}

/**
 * Reads the corrections `furniture` and `not-furniture` of an article. They name words and not places: where the file has
 * other words now, nothing happens.
 */
export function decidedLines(document: Document): DecidedLines {
  const corrections = [...(document.seed.corrections ?? []), ...(document.frontMatter.corrections ?? [])]
  const valuesOf = (kind: string): string[] =>
    corrections.flatMap(({what, value}) => (what === kind && value !== undefined ? [value] : []))
  const restored = valuesOf('not-furniture')
  const setAside = valuesOf('furniture')
  const isRestored = (text: string): boolean => restored.some((words) => isSameText(words, text))
  return {
    isRestored,
    document: restored.length > 0 ? withoutMarkupOf(document, isRestored) : document,
    whySetAside: (text) => (setAside.some((words) => isSameText(words, text)) ? decided : undefined),
    cutsIn: (text) =>
      setAside.flatMap((words): Cut[] => {
        const start = text.indexOf(words)
        return start < 0 || isSameText(words, text) ? [] : [{start, end: start + words.length, says: decided.says}]
      }),
  }
}

/** As whoever set a line aside signs it. */
export const decided: Decision = {rule: archivist.name, says: 'The archivist set it aside'}

/** A saved page's own markup may have set the line aside: it is a paragraph, and its lines are no longer listed as furniture. */
function withoutMarkupOf(document: Document, isRestored: (text: string) => boolean): Document {
  const isBack = (block: Block): boolean => block.role === 'furniture' && isRestored(block.text)
  const isGone = ({span}: Furniture): boolean => {
    const inside = document.blocks.filter((block) => span.start <= block.span.start && block.span.end <= span.end)
    return inside.length > 0 && inside.every(isBack)
  }
  return {
    ...document,
    furniture: document.furniture.filter((item) => !isGone(item)),
    blocks: document.blocks.map((block) => (isBack(block) ? {...block, role: 'body'} : block)),
  }
}
