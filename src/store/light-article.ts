import type {Article, ArticleRecord, Block, DateClue, DateExpression, Fact, FrontMatter} from '../model.ts'
import {lightRecord, type Readings} from './light-record.ts'
import {blocksOf, type Facts} from './shelve.ts'

/** What of a store an article is fetched from. */
export interface Source {
  readonly texts: {readonly get: (seed: string) => string | undefined}
  readonly readings: Readings
  readonly blocks: {readonly get: (key: string) => string | undefined}
}

/**
 * An article as it is linked to others: its facts at hand, its file, its text and its blocks fetched each time they are
 * asked for, which few questions do. Ten thousand are held at once.
 */
export class LightArticle implements Article {
  readonly record: ArticleRecord
  readonly frontMatter: FrontMatter
  readonly leading: readonly Block[]
  readonly undated?: true
  readonly phrases?: readonly Fact<string>[]
  readonly sketch?: string
  readonly dateExpressions: readonly DateExpression[]
  readonly dateClues: readonly DateClue[]
  /** The key of its facts in the store. */
  readonly key: string
  /** The key of its seed. */
  readonly seed: string
  readonly source: Source

  constructor(
    {record, frontMatter, leading = [], phrases, sketch, dateExpressions, dateClues, undated}: Facts,
    key: string,
    seed: string,
    source: Source,
  ) {
    this.record = lightRecord(record, key, source)
    this.frontMatter = frontMatter
    this.leading = leading
    if (undated) this.undated = undated
    if (phrases) this.phrases = phrases
    if (sketch) this.sketch = sketch
    this.dateExpressions = dateExpressions
    this.dateClues = dateClues
    this.key = key
    this.seed = seed
    this.source = source
  }

  get raw(): string {
    return this.source.texts.get(this.seed) ?? ''
  }

  get blocks(): readonly Block[] {
    return blocksOf(this.source.blocks.get(this.key) ?? '[]', this.raw)
  }
}
