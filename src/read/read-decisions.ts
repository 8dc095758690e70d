import {readFileSync, statSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {z} from 'zod'
import {errorCode, Failure} from '../failure.ts'
import type {Decisions} from '../model.ts'
import {explainIssues} from '../yaml/explain-issues.ts'
import {parseYaml} from '../yaml/parse-yaml.ts'
import {reason} from './list-files.ts'

/**
 * What the archivist decided, from `_archive/site.yml`, `people.yml`, `outlets.yml`, `topics.yml` and `defaults.yml` below the folder
 * (for a single file: below the folder it is in); the defaults for files that are not there.
 *
 * @throws {Failure} with file, field, what was expected and what was found: half of a decision is none.
 */
export function readDecisions(path: string): Decisions {
  const folder = join(statSync(path).isDirectory() ? path : dirname(path), '_archive')
  const site = readYaml(folder, 'site.yml', siteSchema)
  const people = readYaml(folder, 'people.yml', peopleSchema)
  const outlets = readYaml(folder, 'outlets.yml', outletsSchema)
  const topics = readYaml(folder, 'topics.yml', topicsSchema)
  const {defaults} = readYaml(folder, 'defaults.yml', defaultsSchema)
  return {
    site: {
      title: site.title ?? 'News archive',
      ...(site.description !== undefined && {description: site.description}),
      ...(site.url !== undefined && {url: site.url}),
      language: site.language ?? 'en',
    },
    people: people.people,
    notPeople: people['not-people'],
    outlets: outlets.outlets,
    topics: topics.topics,
    ...(defaults.length > 0 && {defaults}),
  }
}

const text = (expected: string) => z.string({error: expected}).trim().min(1, {error: expected})
const words = text('words')
const list = (expected: string) =>
  z.union([words.transform((word) => [word]), z.array(words)], {error: expected}).default([])

const siteSchema = z.strictObject(
  {
    title: words.optional(),
    description: words.optional(),
    url: z
      .url({protocol: /^https?$/, error: 'a web address like https://example.org/archive'})
      .transform((url) => url.replace(/\/+$/, ''))
      .optional(),
    language: z
      .string({error: 'a language tag like en or en-GB'})
      .regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, {error: 'a language tag like en or en-GB'})
      .optional(),
  },
  {error: 'fields like `title: Harbour archive`'},
)

const name = text('a name')

const peopleSchema = z.strictObject(
  {
    people: z
      .array(
        z.strictObject(
          {name, aliases: list('a spelling, or a list of spellings')},
          {error: 'a person with `name` and `aliases`'},
        ),
        {
          error: 'a list of people with `name` and `aliases`',
        },
      )
      .default([]),
    'not-people': list('a name, or a list of names'),
  },
  {error: 'the fields `people` and `not-people`'},
)

const outletsSchema = z.strictObject(
  {
    outlets: z
      .array(
        z.strictObject(
          {
            name,
            aliases: list('a spelling, or a list of spellings'),
            domains: list('a domain, or a list of domains'),
          },
          {error: 'an outlet with `name`, `aliases` and `domains`'},
        ),
        {
          error: 'a list of outlets with `name`, `aliases` and `domains`',
        },
      )
      .default([]),
  },
  {error: 'the field `outlets`'},
)

const defaultsSchema = z.strictObject(
  {
    defaults: z
      .array(
        z
          .strictObject({
            folder: text('a folder below the archive’s').transform((path) => path.replace(/^\.?\/+|\/+$/g, '')),
            outlet: words.optional(),
            authors: z
              .union([words.transform((word) => [word]), z.array(words)], {error: 'a name, or a list of names'})
              .optional(),
            section: words.optional(),
          })
          .transform(({folder, outlet, authors, section}) => ({
            folder,
            ...(outlet !== undefined && {outlet}),
            ...(authors !== undefined && {authors}),
            ...(section !== undefined && {section}),
          })),
        {error: 'a list of folders with `folder` and `outlet`, `authors` or `section`'},
      )
      .default([]),
  },
  {error: 'the field `defaults`'},
)

const topicsSchema = z.strictObject(
  {
    topics: z
      .array(
        z.strictObject(
          {name, triggers: list('words that call the topic up, as a list')},
          {error: 'a topic with `name` and `triggers`'},
        ),
        {
          error: 'a list of topics with `name` and `triggers`',
        },
      )
      .default([]),
  },
  {error: 'the field `topics`'},
)

/** One file of `_archive`, checked; an empty object where it is not there. */
export function readYaml<Schema extends z.ZodType>(folder: string, file: string, schema: Schema): z.output<Schema> {
  const path = join(folder, file)
  let data: unknown
  try {
    // A pipe of that name would be waited for without end.
    if (!statSync(path).isFile()) throw new Failure(`${path}: expected a file, found none; remove it or write the file`)
    data = parseYaml(readFileSync(path, 'utf8')) ?? {}
  } catch (error) {
    if (error instanceof Failure) throw error
    const code = errorCode(error)
    if (code === 'ENOENT' || code === 'ENOTDIR') data = {}
    else if (code !== undefined)
      throw new Failure(`${path}: cannot be read (${reason(error)}); make it readable`, {cause: error})
    else throw new Failure(`${path}: expected YAML, found: ${reason(error)}`, {cause: error})
  }
  const parsed = schema.safeParse(data)
  if (parsed.success) return parsed.data
  const problems = explainIssues(parsed.error, data)
  throw new Failure(`${problems.map((problem) => `${path}: ${problem}`).join('\n')}\nMend the file and build again.`, {
    cause: parsed.error,
  })
}
