import {nameId} from '../../../src/ids/name-id.ts'
import type {NamedPerson} from '../../../src/link/people/describe-people.ts'
import {type Catalogue, catalogueOf} from '../../../src/view/catalogue.ts'
import {inventArticle} from '../../fixtures/invent-article.ts'
import {linked} from '../../fixtures/linked.ts'

/** A report as a chart counts it: who printed it, when, whom it names, and whom of them it quotes. */
export interface Report {
  readonly outlet?: string
  readonly day?: string
  readonly names?: readonly string[]
  readonly quotes?: readonly string[]
}

/** The catalogue of an archive that holds these reports and nothing else. */
export function catalogueOfReports(reports: readonly Report[]): Catalogue {
  const articles = reports.map(({outlet, day, names = [], quotes = []}, at) =>
    inventArticle({
      file: `report-${at}.txt`,
      lines: [
        `headline|Report ${at}`,
        ...(outlet ? [outlet] : []),
        ...names.map((name) => `${name} came to the port.`),
        ...quotes.map((name, n) => `“The port is open, number ${n},” ${name} said.`),
      ],
      ...(outlet && {source: outlet}),
      ...(day && {published: day}),
      people: [...new Set([...names, ...quotes])].map((name) => ({name})),
      quotes: quotes.map((name, n) => ({
        text: `The port is open, number ${n}`,
        mention: `${name} said`,
        person: name,
      })),
    }),
  )
  const named = [...new Set(reports.flatMap(({names = [], quotes = []}) => [...names, ...quotes]))]
  const people = named.map((name): NamedPerson => {
    const id = nameId(name)
    const ids = articles.filter(({record}) => record.people.some((one) => one.id === id)).map(({record}) => record.id)
    return {id, name, aliases: [{name, articles: ids}], articles: ids}
  })
  return catalogueOf(
    linked({
      site: {title: 'The Bay Archive', language: 'en'},
      articles,
      people,
      echoes: [],
      related: [],
      stories: [],
      topics: [],
      unreadable: [],
      warnings: [],
    }),
  )
}

/** So many of the same report. */
export function times(count: number, report: Report): readonly Report[] {
  return Array.from({length: count}, () => report)
}
