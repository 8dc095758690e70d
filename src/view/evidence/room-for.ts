import type {Article} from '../../model.ts'

/**
 * How much of its apparatus the page of an article has room for: `most` of something beside a text of usual length, less
 * beside a long one, none beside a very long one. The text comes first, and the page may weigh 30 KB with all it loads.
 * What is left out stands in `data/`, or one click away.
 *
 * @param most of anything: quotations in the JSON-LD, passages of evidence, wordings side by side
 */
export function roomFor({record: {text}}: Pick<Article, 'record'>, most: number): number {
  const part = (tooLong - text.length) / (tooLong - usual)
  return Math.round(most * Math.min(1, Math.max(0, part)))
}

/** Letters of a text, about 2,000 and 5,000 words. */
const usual = 12_000
const tooLong = 30_000
