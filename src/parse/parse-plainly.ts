import type {Document, Seed, Warning} from '../model.ts'
import {blocksOf} from './blocks.ts'
import {parseText} from './parse-text.ts'

/** The lines of a file as paragraphs, whatever its format: for an article that cannot be read as what it is. */
export function parsePlainly(seed: Seed, warning: Warning): Document {
  return {
    seed: {...seed, format: 'text'},
    frontMatter: {},
    fieldSpans: {},
    blocks: blocksOf(parseText(seed.raw, 0), seed.raw),
    furniture: [],
    warnings: [warning],
  }
}
