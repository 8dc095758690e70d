import {agencies} from './agencies.ts'
import {broadcasters} from './broadcasters.ts'
import {magazines} from './magazines.ts'
import {newspapers} from './newspapers.ts'
import type {Outlet} from './outlet.ts'
import {photoDesks} from './photo-desks.ts'

/*
 * What other lists need to know of outlets, drawn from their entries: whoever adds an agency to its table makes it known
 * to datelines, bylines, credits, captions and the names of organisations.
 */

/** Every outlet an article can come from. Where two sign alike, the first of this list is meant. */
export const outlets: readonly Outlet[] = [...agencies, ...newspapers, ...broadcasters, ...magazines]

const spellingsOf = ({name, aliases}: Outlet): readonly string[] => [name, ...aliases]

/** How agencies sign, letter case as they write it: `AP`, `Associated Press`, `Reuters`. */
export const agencySignatures: readonly string[] = agencies.flatMap(spellingsOf)

/** How photo desks sign below a picture: `Getty Images`. */
export const photoDeskSignatures: readonly string[] = photoDesks.flatMap(spellingsOf)

/** What a sentence calls an outlet by, where it can mean nothing else. */
const unmistakable = (list: readonly Outlet[]): readonly string[] =>
  list.flatMap((outlet) => spellingsOf(outlet).filter((spelling) => !outlet.ambiguous.includes(spelling)))

/** `Irish Times` for `The Irish Times`, `Daily Star` for `The Daily Star (Lebanon)`, whose country no sentence prints. */
const asInSentence = (spelling: string): string =>
  spelling
    .replace(/ \([^)]*\)$/, '')
    .replace(/^The /i, '')
    .replaceAll('’', "'")

/** Names of two words or more, as printed in sentences: `Associated Press`, `Irish Times`. */
export const outletNames: readonly string[] = [...new Set(unmistakable(outlets).map(asInSentence))].filter((name) =>
  name.includes(' '),
)

const inLowerCase = (spellings: readonly string[]): readonly string[] => [
  ...new Set(spellings.filter((spelling) => /^[\p{L}-]+$/u.test(spelling)).map((spelling) => spelling.toLowerCase())),
]

/** Names of one word, lower case: `reuters`, `afp`, `bbc`. */
export const oneWordOutlets: readonly string[] = inLowerCase(unmistakable(outlets))

/** Those of agencies: `reuters`, `afp`. They stand in reports of all kinds and say nothing about one. */
export const agencyWords: readonly string[] = inLowerCase(unmistakable(agencies))

/** The words photo desks are called by: `getty`, `shutterstock`. */
export const photoDeskWords: readonly string[] = inLowerCase(unmistakable(photoDesks))
