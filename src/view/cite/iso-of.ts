import type {Reference} from './reference.ts'

/** `2021-03-04`, `2021-03` or `2021`. */
export function isoOf({year, month, day}: NonNullable<Reference['published']>): string {
  return [year, month, day]
    .flatMap((part, at) => (part === undefined ? [] : [String(part).padStart(at === 0 ? 4 : 2, '0')]))
    .join('-')
}
