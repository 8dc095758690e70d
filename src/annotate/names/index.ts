import {annotator} from '../annotator.ts'
import {findNames} from './find-names.ts'

/** Finds people, organisations and places: they are told apart together. */
export const annotateNames = annotator(({reading, document, decisions}) =>
  findNames(reading, {
    people: [
      ...(document.frontMatter.people ?? []),
      ...decisions.people.flatMap(({name, aliases}) => [name, ...aliases]),
    ],
    notPeople: [...(document.frontMatter.notPeople ?? []), ...decisions.notPeople],
  }),
)
