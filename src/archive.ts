import {annotate} from './annotate/index.ts'
import {clean} from './clean/index.ts'
import {link} from './link/index.ts'
import type {Archive, Article, Decisions, Seed, Unreadable} from './model.ts'
import {parse} from './parse/index.ts'

/**
 * The whole story: a folder of seeds becomes an archive. Everything an article says about itself is found in
 * `articleOf`, which sees one file at a time and may run anywhere; what only the neighbours can tell is `link`'s.
 */
export function archiveOf(
  seeds: readonly Seed[],
  decisions: Decisions,
  unreadable: readonly Unreadable[] = [],
): Archive {
  return link(
    seeds.map((seed) => articleOf(seed, decisions)),
    decisions,
    unreadable,
  )
}

/** One article's facts, from its own words and what the archivist decided. */
export function articleOf(seed: Seed, decisions: Decisions): Article {
  return annotate(clean(parse(seed)), decisions)
}
