import {wordRuns} from './word-runs.ts'

/**
 * What tells which texts may be copies of each other without reading them again: how many runs of words a text has, and
 * the smallest of their numbers. Two texts that share a run of which the number is small both have it here, a brief and
 * the long report it was cut from too.
 */
export interface Sketch {
  /** How many different runs of words there are. */
  readonly length: number
  /** The smallest, rising; all of them where they are no more. */
  readonly smallest: Uint32Array
}

/** At that many the share of common words is known to some six in a hundred, and a sketch takes 350 bytes. */
export const mostInSketch = 64

/** The sketch of a text in base 64, as it is kept beside an article; empty where there are not five words. */
export function sketchOf(text: string): string {
  const runs = wordRuns(text).sort()
  const smallest: number[] = []
  let length = 0
  for (let at = 0; at < runs.length; at++) {
    const run = runs[at] ?? 0
    if (at > 0 && run === runs[at - 1]) continue
    length++
    if (smallest.length < mostInSketch) smallest.push(run)
  }
  if (length === 0) return ''
  const bytes = new DataView(new ArrayBuffer(4 * (smallest.length + 1)))
  for (const [at, number] of [length, ...smallest].entries()) bytes.setUint32(4 * at, number)
  return Buffer.from(bytes.buffer).toString('base64')
}

/** A sketch again. */
export function sketchIn(written: string): Sketch {
  const bytes = Buffer.from(written, 'base64')
  const numbers = Uint32Array.from({length: bytes.length >> 2}, (_, at) => bytes.readUInt32BE(4 * at))
  return {length: numbers[0] ?? 0, smallest: numbers.subarray(1)}
}
