import type {Desk} from '../src/annotate/desk.ts'
import {finders} from '../src/annotate/finders.ts'
import {nothingFound} from '../src/annotate/findings.ts'
import {toArticle} from '../src/annotate/to-record.ts'
import {clean} from '../src/clean/index.ts'
import type {Decisions, Seed} from '../src/model.ts'
import {parse} from '../src/parse/index.ts'
import {read} from '../src/text/reading.ts'

/** The milliseconds each article spent in each stage, `{parse: [0.2, …], …}`, and in all of them. */
export function timeStages(seeds: readonly Seed[], decisions: Decisions): Map<string, number[]> {
  const times = new Map<string, number[]>()
  const note = (stage: string, since: number): number => {
    const now = performance.now()
    times
      .set(stage, times.get(stage) ?? [])
      .get(stage)
      ?.push(now - since)
    return now
  }
  for (const seed of seeds) {
    const begun = performance.now()
    const parsed = parse(seed)
    let last = note('parse', begun)
    const document = clean(parsed)
    last = note('clean', last)
    const reading = read(document)
    last = note('sentences', last)
    let desk: Desk = {document, decisions, reading, findings: nothingFound}
    for (const [name, find] of finders) {
      desk = {...desk, findings: {...desk.findings, ...find(desk)}}
      last = note(name, last)
    }
    toArticle(desk)
    note('record', last)
    note('all', begun)
  }
  return times
}
