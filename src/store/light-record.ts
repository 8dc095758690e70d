import type {ArticleRecord} from '../model.ts'

/** The texts of all articles, by the key of their facts. */
export interface Readings {
  readonly get: (key: string) => string | undefined
}

const place = Symbol('where the text lies')

interface WithPlace {
  readonly [place]: {readonly key: string; readonly readings: Readings}
}

/**
 * The record with its text left in the store, where `record` has a gap: a fifth of all that is held while articles are
 * linked, and asked for once. `{...record}` fetches it; `changed` carries it over as it is.
 */
export function lightRecord(
  record: ArticleRecord,
  key: string,
  {readings}: {readonly readings: Readings},
): ArticleRecord {
  return Object.defineProperties(record, {[place]: {value: {key, readings}}, text: textOfItsPlace})
}

/** One for all records: with a function of its own each would be an object of its own shape. */
const textOfItsPlace: PropertyDescriptor = {
  enumerable: true,
  configurable: true,
  get(this: WithPlace) {
    return this[place].readings.get(this[place].key) ?? ''
  },
}
