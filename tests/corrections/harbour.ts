import {createHash} from 'node:crypto'
import {archiveOf} from '../../src/archive.ts'
import type {Archive, Correction, Decisions, Seed} from '../../src/model.ts'

/** Three invented reports: two of one ferry, and one of a judge who has the minister's name. */
export const reports = {
  'ferry.txt': `Ferry returns to Orvik after storm

ORVIK, Aug. 15, 2023 (Reuters) - The Orvik ferry sailed again on Tuesday after three days in port, harbour minister Ana Ruiz said.

“The ferry is safe and the crew is rested,” Ruiz told reporters at the quay in Orvik, Norway.

Share this article

“Nobody should have waited in the rain,” union leader Sergei Malenko said.`,
  'quay.txt': `Orvik ferry sails again, minister says

ORVIK, Aug. 15, 2023 (AP) - The Orvik ferry left port on Tuesday for the first time since the storm, harbour minister Ana Ruiz said.

“The ferry is safe and the crew is rested,” Ruiz told reporters at the quay in Orvik, Norway.

The Harbour Authority will pay for the tickets.`,
  'judge.txt': `Judge frees the printers of Lasko

LASKO, May 2, 2021 (AP) - Judge Ana Ruiz freed four printers in Lasko on Sunday.

“They printed what was true,” Judge Ana Ruiz said.`,
} as const

export type Reports = Readonly<Record<string, string>>

/** The archive of these reports under these corrections. */
export function harbour(corrections: readonly Omit<Correction, 'from'>[] = [], texts: Reports = reports): Archive {
  const decisions: Decisions = {
    site: {title: 'Harbour clippings', language: 'en'},
    people: [],
    notPeople: [],
    outlets: [],
    topics: [{name: 'Ferries', triggers: ['ferry']}],
    ...(corrections.length > 0 && {
      corrections: corrections.map((correction, at) => ({
        ...correction,
        from: `_archive/corrections.yml, number ${at + 1}`,
      })),
    }),
  }
  const seeds = Object.entries(texts).map(
    ([file, raw]): Seed => ({
      file,
      format: 'text',
      raw,
      sha256: createHash('sha256').update(raw).digest('hex'),
      warnings: [],
    }),
  )
  return archiveOf(seeds, decisions)
}
