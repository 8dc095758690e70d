import slugify from '@sindresorhus/slugify'
import {shortHash} from './short-hash.ts'

/** The id of a person, place, organisation or topic: `José Álvarez` is `jose-alvarez`. */
export function nameId(name: string): string {
  let id = nameIds.get(name)
  if (id === undefined) {
    id = slugify(name.replace(/['’]/g, ''), {decamelize: false}) || `name-${shortHash(name)}`
    nameIds.set(name, id)
  }
  return id
}

/** The same few names come again and again, and a slug costs some microseconds. */
const nameIds = new Map<string, string>()
