import {readdirSync} from 'node:fs'
import {stringify} from 'yaml'
import {archiveOf} from '../../src/archive.ts'
import type {Archive} from '../../src/model.ts'
import {readDecisions} from '../../src/read/read-decisions.ts'
import {readFolder} from '../../src/read/read-folder.ts'
import {aspects} from './aspects.ts'
import {isArticle, unread} from './read-case.ts'

/** What a case is mostly about: drawn even where nothing was found, since that may be the mistake. */
const always = new Set(['source', 'published', 'people', 'quotes'])

/** Found in the archive that the articles of a case make up. */
const ofArchive = ['stories', 'echoes']

/**
 * The text of an `expected.yml` that says what is extracted today from the articles in `folder`. It is a draft: its first
 * line makes the case fail until somebody has corrected the rest by the article and deleted it.
 */
export async function drawCase(folder: string): Promise<string> {
  const archive = archiveOf((await readFolder(folder)).seeds, readDecisions(folder))
  const [only] = archive.articles
  if (!only) throw new Error(`${folder} has no article. Put one there, or name one: npm run new-case NAME ARTICLE`)
  const several = readdirSync(folder).filter(isArticle).length > 1
  const found = several
    ? {
        ...Object.fromEntries(archive.articles.map(({record}, at) => [record.file, fieldsOf(archive, at)])),
        ...Object.fromEntries(ofArchive.map((name) => [name, aspects[name]?.({article: only, archive, expected: []})])),
      }
    : fieldsOf(archive, 0)
  const note = 'drawn from what is extracted; correct it by the article, keep what the case is about, delete this line'
  return stringify({[unread]: note, ...found}, {lineWidth: 0})
}

function fieldsOf(archive: Archive, at: number): Record<string, unknown> {
  const article = archive.articles[at]
  if (!article) return {}
  const perPerson = Object.fromEntries(article.record.people.map(({name}) => [name, []]))
  const found = Object.entries(aspects)
    .filter(([name]) => !ofArchive.includes(name))
    .map(([name, aspect]) => {
      const expected = name === 'mentions' || name === 'roles' ? perPerson : []
      return [name, aspect({article, archive, expected: isFact(name) ? undefined : expected})] as const
    })
  return Object.fromEntries(found.filter(([name, value]) => always.has(name) || saysSomething(value)))
}

const isFact = (name: string): boolean => ['headline', 'dek', 'section', 'url', 'source', 'via', 'published'].includes(name)

/** Not `null`, `[]`, `{}`, nor people of whom nothing is told. */
function saysSomething(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return value !== null && value !== undefined
  return Object.values(value).some((part) => !Array.isArray(part) || part.length > 0)
}
