import type {Finder} from '../desk.ts'
import {namesOfSpeakers} from '../quotes/languages/names-of-speakers.ts'
import {findNames} from './find-names.ts'
import {roleMentions} from './role-mentions.ts'

/** Finds people, organisations and places: they are told apart together. */
export const annotateNames: Finder = ({reading, document, decisions, findings: {language}}) =>
  findNames(reading, {
    people: [
      ...(document.frontMatter.people ?? []),
      ...decisions.people.flatMap(({name, aliases}) => [name, ...aliases]),
    ],
    notPeople: [...(document.frontMatter.notPeople ?? []), ...decisions.notPeople],
    ...(language && {speakers: namesOfSpeakers(reading, language.value)}),
  })

/** Finds where people are meant by their office alone; after the quotes, since in what is quoted others speak. */
export const annotateRoleMentions: Finder = ({reading, findings}) => ({
  people: roleMentions(
    reading,
    findings.people,
    findings.quotes.flatMap(({quoted}) => quoted),
  ),
})
