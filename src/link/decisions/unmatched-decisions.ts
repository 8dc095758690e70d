import type {Article, Decisions, Warning} from '../../model.ts'
import {defineRule} from '../../rules/define-rule.ts'
import {withFacts} from '../with-record.ts'

export const unmatchedDecision = defineRule({
  name: 'unmatched-decision',
  says: 'The archivist decided about a name that no article prints.',
  example: 'Ana Ruis, under “people” in _archive/people.yml.',
})

export const unknownDecisions = defineRule({
  name: 'unknown-decisions',
  says: 'A file in the archive’s own folder is none that Dateline reads.',
  example: '_archive/person.yml',
})

/** Decisions that nothing in the archive meets: each is a slip, or of an article that is gone. */
export function unmatchedDecisions(articles: readonly Article[], decisions: Decisions): Warning[] {
  const named = namesIn(articles, decisions)
  return [
    ...decisions.people
      .filter(({name, aliases}) => ![name, ...aliases].some((spelling) => named.has(plain(spelling))))
      .map(({name}) => unmatched('people.yml', 'people', `an article to name “${name}”`)),
    ...decisions.notPeople
      .filter((name) => !isPrinted(name, articles))
      .map((name) => unmatched('people.yml', 'not-people', `an article to print “${name}”`)),
    ...decisions.outlets
      .filter(({name}) => !articles.some(({record: {source, via}}) => source?.value === name || via?.value === name))
      .map(({name}) => unmatched('outlets.yml', 'outlets', `an article of “${name}”`)),
    ...decisions.topics
      .filter(({name}) => !articles.some(({record}) => record.topics.some(({value}) => value === name)))
      .map(({name}) => unmatched('topics.yml', 'topics', `an article to have a trigger of “${name}”`)),
    ...(decisions.defaults ?? [])
      .filter(({folder}) => folder !== '' && !articles.some(({record}) => record.file.startsWith(`${folder}/`)))
      .map(({folder}) => unmatched('defaults.yml', 'defaults', `an article in the folder “${folder}”`)),
    ...(decisions.unknownFiles ?? []).map(({name, like}) => ({
      rule: unknownDecisions.name,
      says: `\`_archive/${name}\` is no file that Dateline reads${like === undefined ? '' : `; \`${like}\` is`}. Rename it, or take it out of \`_archive\``,
    })),
  ]
}

/** The article with a warning for each name above it that its text does not print. */
export function withUnmatchedNames(article: Article): Article {
  const {people = [], notPeople = []} = article.frontMatter
  if (people.length + notPeople.length === 0) return article
  const text = article.blocks.map((block) => block.text).join('\n')
  const missing = [
    ...people.filter((name) => !printing(name).test(text)).map((name) => ['people', name] as const),
    ...notPeople.filter((name) => !printing(name).test(text)).map((name) => ['notPeople', name] as const),
  ]
  if (missing.length === 0) return article
  const warnings = missing.map(([field, name]) => ({
    rule: unmatchedDecision.name,
    says: `front matter \`${field}\`: expected the text to print “${name}”, found it nowhere: check the spelling or take the name out`,
  }))
  return withFacts(article, {warnings: [...article.record.warnings, ...warnings]})
}

/** Every spelling of everybody, where anybody asks. */
const namesIn = (articles: readonly Article[], {people}: Decisions): ReadonlySet<string> =>
  new Set(
    people.length === 0
      ? []
      : articles.flatMap(({record}) => record.people.flatMap(({name, aliases}) => [name, ...aliases].map(plain))),
  )

/** Whether an article prints a name at all: who is no person has been left out of its people already. */
const isPrinted = (name: string, articles: readonly Article[]): boolean => {
  const pattern = printing(name)
  return articles.some(({raw}) => pattern.test(raw))
}

const printing = (name: string): RegExp =>
  new RegExp(
    name
      .trim()
      .split(/\s+/)
      .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('\\s+'),
    'iu',
  )

const plain = (name: string): string => name.toLowerCase().replace(/\s+/g, ' ').trim()

const unmatched = (file: string, list: string, expected: string): Warning => ({
  rule: unmatchedDecision.name,
  says: `\`_archive/${file}\`: expected ${expected} (under \`${list}\`), found none: check the spelling or take the entry out`,
})
