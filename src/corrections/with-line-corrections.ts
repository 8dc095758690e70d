import {articleId} from '../ids/article-id.ts'
import type {Decisions, Seed} from '../model.ts'

/**
 * The seeds, those with lines that `_archive/corrections.yml` sets aside or restores with these corrections: lines are
 * settled before an article is read for facts, all else is corrected afterwards and needs no article read again.
 *
 * An article goes here by its file, or by the id that its own name or its `slug` gives it.
 */
export function withLineCorrections(seeds: readonly Seed[], {corrections = []}: Decisions): readonly Seed[] {
  const ofLines = corrections.filter(({what}) => what === 'furniture' || what === 'not-furniture')
  if (ofLines.length === 0) return seeds
  return seeds.map((seed) => {
    const names = [seed.file, seed.id ?? articleId(seed.file), slugAbove(seed.raw)]
    const own = ofLines.filter(({of}) => names.includes(of))
    return own.length > 0 ? {...seed, corrections: own} : seed
  })
}

const slugAbove = (raw: string): string | undefined => /^slug\s*[:=]\s*["']?([\w-]+)/m.exec(raw.slice(0, 4000))?.[1]
