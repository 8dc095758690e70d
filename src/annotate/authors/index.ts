import {creditLine} from '../../clean/roles/credit-line.ts'
import {authorsOfByline, namesAlone} from '../../lines/byline.ts'
import {authorsOfCredit} from '../../lines/credit.ts'
import {readDateLine} from '../../lines/days/read-date-line.ts'
import {hasGivenName} from '../../lines/person-name.ts'
import type {Author, BlockRole, Document, Fact} from '../../model.ts'
import {archivist} from '../../rules/archivist.ts'
import {defineRule} from '../../rules/define-rule.ts'
import type {Reading} from '../../text/reading.ts'
import {topOfFile} from '../archivist-fact.ts'
import type {Finder} from '../desk.ts'
import {inFile} from '../findings.ts'
import {folderDefaults} from '../folder-default.ts'
import {metadataFacts} from '../metadata-facts.ts'

export const byline = defineRule({
  name: 'byline',
  says: 'The byline names the writer.',
  example: 'By Ana Ruiz and Tom Beck',
})

export const photoCredit = defineRule({
  name: 'photo-credit',
  says: 'The line below a picture names the photographer.',
  example: 'The bridge in Porto on May 3, 2024. (Photo by Ana Ruiz)',
})

/** Finds who wrote, edited and photographed. The archivist's `authors` replace the writers a text names. */
export const annotateAuthors: Finder = ({reading, document, decisions}) => {
  const found = withNamedBeside(document, findAuthors(reading))
  const decided = document.frontMatter.authors
  if (decided === undefined) {
    const usual = found.some(({value}) => value.role === 'author')
      ? undefined
      : folderDefaults(decisions, document.seed.file, 'authors')
    if (!usual) return {authors: found}
    const {certainty, rule, evidence} = usual
    const ofFolder = usual.value.map(
      (name): Fact<Author> => ({value: {name, role: 'author'}, certainty, rule, evidence}),
    )
    return {authors: [...ofFolder, ...found]}
  }
  return {
    authors: [
      ...decided.map(
        (name): Fact<Author> => ({
          value: {name, role: 'author'},
          certainty: 'stated',
          rule: archivist.name,
          evidence: [inFile(document.fieldSpans.authors ?? topOfFile, `authors: ${name}`)],
        }),
      ),
      ...found.filter(({value}) => value.role !== 'author'),
    ],
  }
}

/** Writers that the file names beside its text are given there in full, and once; the text adds editors and photographers. */
function withNamedBeside(document: Document, found: readonly Fact<Author>[]): readonly Fact<Author>[] {
  const named = document.metadata ? metadataFacts(document, 'author') : []
  if (named.length === 0) return found
  return [
    ...named.map(
      ({value, certainty, rule, evidence}): Fact<Author> => ({
        value: {name: value, role: 'author'},
        certainty,
        rule,
        evidence,
      }),
    ),
    ...found.filter(({value}) => value.role !== 'author'),
  ]
}

/** The people named in byline, credit and caption lines, once each: `By Ana Ruiz`, `Edited by Tom Beck`. */
export function findAuthors({text, blocks}: Reading): Fact<Author>[] {
  const facts = new Map<string, Fact<Author>>()
  for (const {role, start, end} of blocks) {
    const read = readers[role]
    if (!read) continue
    for (const author of read(text.slice(start, end))) {
      // Por Elena Cifuentes | Cabo Lirio, 14 mar 2019: below a byline a line of a name and a day is where and when.
      if (facts.size > 0 && role === 'byline' && isPlaceAndDay(text.slice(start, end), author.name)) continue
      if (role === 'byline' && isPlaceOfText(text.slice(start, end), author.name, text)) continue
      const key = `${author.role} ${author.name}`
      if (facts.has(key)) continue
      facts.set(key, {
        value: {name: author.name, role: author.role},
        certainty: 'stated',
        rule: (role === 'byline' ? byline : role === 'credit' ? creditLine : photoCredit).name,
        evidence: [{span: {start: start + author.start, end: start + author.end}, says: author.name}],
      })
    }
  }
  return [...facts.values()]
}

const isPlaceAndDay = (line: string, name: string): boolean =>
  authorsOfByline(line).length === 0 && readDateLine(line).days.length > 0 && !hasGivenName(name)

/** `14 June 2016, Santa Brisa` above a text where something happens `in Santa Brisa`. */
const isPlaceOfText = (line: string, name: string, text: string): boolean =>
  isPlaceAndDay(line, name) && text.includes(` in ${name}`)

const readers: Partial<Record<BlockRole, typeof authorsOfByline>> = {
  byline: authorsOrNames,
  credit: authorsOfCredit,
  caption: authorsOfCredit,
}

/** A line that stands where bylines stand may have nothing but the names. */
function authorsOrNames(line: string): ReturnType<typeof authorsOfByline> {
  const authors = authorsOfByline(line)
  return authors.length > 0 ? authors : namesAlone(line)
}
