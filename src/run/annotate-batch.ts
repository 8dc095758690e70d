import {workerData} from 'node:worker_threads'
import {tryArticle} from '../archive.ts'
import type {Decisions, Seed, Unreadable} from '../model.ts'
import {type Packed, pack} from './packed.ts'

/** What a worker thread sends back for one seed. */
export type Parcel = {readonly packed: Packed} | {readonly unreadable: Unreadable}

/** The work of a worker thread: annotates some seeds. */
export default function annotateBatch(seeds: readonly Seed[]): Parcel[] {
  return seeds.map((seed) => {
    const outcome = tryArticle(seed, decisions)
    return 'article' in outcome ? {packed: pack(outcome.article)} : outcome
  })
}

/** Tinypool hands over `[its own data, ours]`. */
const decisions: Decisions = workerData[1]
