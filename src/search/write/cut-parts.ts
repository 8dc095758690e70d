import {createHash} from 'node:crypto'

/** How many articles a part has, more or less. */
const usual = 512

/**
 * Cuts a list of articles into parts whose edges depend on what is near them alone: an article that comes or goes
 * changes one part or two, and all others stay as they are. An id whose digest ends in nine zeros ends a part.
 */
export function cutParts<T extends {readonly id: string}>(articles: readonly T[]): T[][] {
  const parts: T[][] = []
  let part: T[] = []
  for (const article of articles) {
    part.push(article)
    if (part.length < 4 * usual && (part.length < usual / 4 || !endsPart(article.id))) continue
    parts.push(part)
    part = []
  }
  if (part.length > 0) parts.push(part)
  return parts
}

const endsPart = (id: string): boolean => createHash('sha256').update(id).digest().readUInt16LE() % usual === 0
