import {pageOutput} from '../../../scripts/golden/page-output.ts'
import {recordOutput} from '../../../scripts/golden/record-output.ts'

/** A page of these lines. */
export const page = (name: string, ...lines: readonly string[]) =>
  pageOutput(name, new TextEncoder().encode(lines.join('\n')))

/** What Ana Ruiz said, as a record: one quotation by each rule, in this order. */
export const record = (...rules: readonly string[]) =>
  recordOutput('ruiz.txt', {
    id: 'ruiz',
    quotes: rules.map((rule) => ({kind: 'direct', speaker: {name: 'Ana Ruiz', rule}})),
  })
