import {shortHash} from '../ids/short-hash.ts'
import type {Article} from '../model.ts'

/**
 * Stands for an article's text as it is in the file, without front matter and spaces: what a correction of a fact was made
 * for. It is taken from the file and not from what was read off it, so that a better reading changes no digest.
 */
export function textDigest({raw, blocks}: Pick<Article, 'raw' | 'blocks'>): string {
  const from = /^\s*(?:---|\+\+\+|\{)/.test(raw) ? (blocks[0]?.span.start ?? 0) : 0
  return shortHash(raw.slice(from).replace(/\s+/g, ' ').trim())
}
