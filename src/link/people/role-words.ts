import type {PersonInArticle} from '../../model.ts'
import {passingWords} from '../../vocabulary/names/offices.ts'
import {titleAbbreviations} from '../../vocabulary/names/title-abbreviations.ts'

/** Each role in lower case, short titles in full: `Gov.` is `governor`. */
export const plainRoles = ({roles}: Pick<PersonInArticle, 'roles'>): string[] =>
  roles.map(({value}) => wordsOf(value).join(' '))

/** The words of all roles that say something about their bearer. */
export const roleWords = ({roles}: Pick<PersonInArticle, 'roles'>): string[] =>
  roles.flatMap(({value}) => wordsOf(value).filter((word) => word.length > 4 && !passingWords.has(word)))

const wordsOf = (role: string): string[] =>
  role
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(Boolean)
    .map((word) => titleAbbreviations.get(word) ?? word)
