import {digest, lettersOfOutput} from './digest.ts'
import type {Output, Piece} from './output.ts'

/**
 * A record, field by field in the order it is printed in: `{quotes: [{kind: 'direct'}]}` has one, `quotes[0].kind`.
 * An empty list or object is a field of its own, or a list that loses its last item would lose it unseen.
 */
export function recordOutput(name: string, record: object): Output {
  const json = JSON.stringify(record)
  const data: unknown = JSON.parse(json)
  return {name, digest: digest(json, lettersOfOutput), pieces: [...fieldsOf(data, '')]}
}

function* fieldsOf(value: unknown, at: string): Iterable<Piece> {
  const inside = typeof value === 'object' && value !== null ? Object.entries(value) : []
  if (inside.length === 0) yield {at, is: JSON.stringify(value)}
  const stepTo = (key: string): string => (Array.isArray(value) ? `${at}[${key}]` : at === '' ? key : `${at}.${key}`)
  for (const [key, field] of inside) yield* fieldsOf(field, stepTo(key))
}
