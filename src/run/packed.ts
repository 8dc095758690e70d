import {deflateSync, inflateSync} from 'node:zlib'
import type {Article, Seed} from '../model.ts'
import {filled, type ThinArticle, thin} from '../store/thin-article.ts'

/**
 * An article as it travels from a worker and lies in the cache: deflated JSON, without what the file says, which the
 * seed has. The checksum of zlib's format tells a damaged one.
 */
export type Packed = Uint8Array

export function pack(article: Article): Packed {
  return deflateSync(JSON.stringify(thin(article)), {level: 1})
}

/** The article again, or `undefined` when the bytes are damaged. */
export function unpack(packed: Packed, seed: Seed): Article | undefined {
  try {
    const article: ThinArticle = JSON.parse(inflateSync(packed).toString())
    return filled(article, seed.raw)
  } catch {
    // Written by a build that was cut off, or spoiled on disk: it is found anew, at no greater cost than the first time.
    return undefined
  }
}
