import slugify from '@sindresorhus/slugify'
import {asFolder} from './as-folder.ts'
import {shortHash} from './short-hash.ts'

/**
 * The id of a person, place, organisation, outlet, story or topic: `José Álvarez` is `jose-alvarez`. Letters that have no
 * Latin spelling leave nothing in a slug, so a hash of the name stands for them: `港 A` and `橋 A` are two.
 */
export function nameId(name: string): string {
  let id = nameIds.get(name)
  if (id === undefined) {
    const slug = slugify(name.replace(/['’]/g, ''), {decamelize: false})
    if (slug === '') id = `name-${shortHash(name)}`
    else id = losesLetters(name) ? asFolder(`${slug}-${shortHash(name)}`) : asFolder(slug)
    nameIds.set(name, id)
  }
  return id
}

const losesLetters = (name: string): boolean =>
  hasForeign.test(name) && (name.match(/[\p{L}\p{N}]/gu) ?? []).some((letter) => slugify(letter) === '')

/** Beyond the Latin letters, in which most names are written. */
const hasForeign = /[\u0250-\u1dff\u2070-\uffff]/

/** The same few names come again and again, and a slug costs some microseconds. */
const nameIds = new Map<string, string>()
