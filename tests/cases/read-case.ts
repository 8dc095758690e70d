import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {z} from 'zod'
import {archiveOf} from '../../src/archive.ts'
import {explainIssues} from '../../src/yaml/explain-issues.ts'
import {parseYaml} from '../../src/yaml/parse-yaml.ts'
import type {Archive} from '../../src/model.ts'
import {readDecisions} from '../../src/read/read-decisions.ts'
import {readersOf} from '../../src/read/formats/index.ts'
import {readFolder} from '../../src/read/read-folder.ts'
import {aspects} from './aspects.ts'

/** One thing a case expects: of an article (`file`), or of the archive that the articles of the case make up. */
export interface Expectation {
  readonly title: string
  readonly expected: unknown
  readonly found: unknown
  /** Why it is known to come out otherwise today. */
  readonly shortfall?: string
}

/** The field of an `expected.yml` that nobody has read yet. */
export const unread = 'unread'

/** The folders below `tests/cases`. */
export const casesIn = (folder: string): string[] =>
  readdirSync(folder, {withFileTypes: true})
    .filter((entry) => entry.isDirectory())
    .map(({name}) => name)
    .sort()

/**
 * Reads a case the way a build reads its folder, and lays what was found beside `expected.yml`.
 *
 * @throws when the expectation is missing, empty, not read by anybody yet, or speaks of a file or a field that is not there: a case that
 * expects nothing would pass whatever happens.
 */
export async function readCase(folder: string): Promise<Expectation[]> {
  const path = join(folder, 'expected.yml')
  const data = parseYaml(readFileSync(path, 'utf8'))
  if (typeof data === 'object' && data !== null && unread in data)
    throw new Error(`${path} was drawn by the program and has not been read: correct it, then delete the line \`${unread}\``)
  const schema = readdirSync(folder).filter(isArticle).length > 1 ? ofArchive : ofArticle
  const result = schema.safeParse(data)
  if (!result.success) throw new Error(`${path}: ${explainIssues(result.error, data).join('; ')}`)
  const archive = archiveOf((await readFolder(folder)).seeds, readDecisions(folder))
  return schema === ofArchive ? ofFiles(path, archive, result.data) : ofFields(archive, result.data, 0)
}

export const isArticle = (name: string): boolean => readersOf(name).length > 0

type Fields = Readonly<Record<string, unknown>>

function ofFiles(path: string, archive: Archive, data: Fields): Expectation[] {
  const {stories, echoes, ...files} = data
  const shared = ofFields(archive, {...(stories !== undefined && {stories}), ...(echoes !== undefined && {echoes})}, 0)
  const own = Object.entries(files).flatMap(([file, fields]) => {
    const index = archive.articles.findIndex(({record}) => record.file === file)
    if (index < 0) throw new Error(`${path}: expects \`${file}\`, which was not read as an article`)
    return ofFields(archive, ofArticle.parse(fields), index).map((item) => ({...item, title: `${file}: ${item.title}`}))
  })
  return [...own, ...shared]
}

function ofFields(archive: Archive, fields: Fields, index: number): Expectation[] {
  const article = archive.articles[index]
  if (!article) throw new Error('no article was read')
  const shortfalls = z.record(z.string(), z.string()).parse(fields.knownShortfalls ?? {})
  const lost = Object.keys(shortfalls).find((name) => !(name in fields))
  if (lost !== undefined) throw new Error(`\`knownShortfalls\` names \`${lost}\`, which the case does not expect`)
  return Object.entries(aspects).flatMap(([name, aspect]): Expectation[] => {
    const expected = fields[name]
    if (expected === undefined) return []
    const found = aspect({article, archive, expected})
    return [{title: name, expected, found, ...(shortfalls[name] !== undefined && {shortfall: shortfalls[name]})}]
  })
}

const quote = z.strictObject({
  direct: z.string().optional(),
  mixed: z.string().optional(),
  indirect: z.string().optional(),
  term: z.string().optional(),
  speaker: z.string().nullable(),
  rule: z.string().optional(),
})

/** A fact by its value, by value and more, or `null`: the article does not say. */
const fact = z
  .union([
    z.string(),
    z.null(),
    z.strictObject({
      value: z.string(),
      rule: z.string().optional(),
      certainty: z.string().optional(),
      extracted: z.string().optional(),
    }),
  ])
  .optional()
const names = z.array(z.string()).optional()

/** What a case may expect of an article; `aspects.ts` says what each is compared with. */
const ofArticle = z
  .strictObject(
    {
      headline: fact,
      dek: fact,
      section: fact,
      url: fact,
      source: fact,
      via: fact,
      published: fact,
      dateline: z.record(z.string(), z.union([z.string(), z.number()])).nullable().optional(),
      authors: names,
      furniture: z.record(z.string(), z.array(z.string())).optional(),
      captions: names,
      people: names,
      mentions: z.record(z.string(), z.array(z.string())).optional(),
      roles: z.record(z.string(), z.array(z.string())).optional(),
      quotes: z.array(quote).optional(),
      reported: z.array(quote).optional(),
      organisations: names,
      places: names,
      dates: z.record(z.string(), z.string()).optional(),
      topics: names,
      warnings: names,
      knownShortfalls: z.record(z.string(), z.string()).optional(),
    },
    {error: 'what the case expects of its article'},
  )
  .refine((fields) => Object.keys(fields).some((name) => name in aspects), {error: 'one expected fact at least'})

const ofArchive = z
  .object({
    stories: z.array(z.array(z.string())).optional(),
    echoes: z.array(z.array(z.string())).optional(),
  })
  .catchall(ofArticle)
  .refine((files) => Object.keys(files).length > 0, {error: 'what the case expects of its articles'})
