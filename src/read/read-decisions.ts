import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs'
import {dirname, join} from 'node:path'
import leven from 'leven'
import type {z} from 'zod'
import {errorCode, Failure} from '../failure.ts'
import type {Decisions} from '../model.ts'
import {explainIssues} from '../yaml/explain-issues.ts'
import {parseYaml} from '../yaml/parse-yaml.ts'
import {
  correctionsSchema,
  decisionFiles,
  defaultsSchema,
  outletsSchema,
  peopleSchema,
  siteSchema,
  topicsSchema,
} from './decision-schemas.ts'
import {reason} from './list-files.ts'
import {siteOf, themeFile} from './site-of.ts'

/**
 * What the archivist decided, from `_archive/site.yml`, `people.yml`, `outlets.yml`, `topics.yml`, `defaults.yml` and `corrections.yml` below the folder
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
  const {corrections} = readYaml(folder, 'corrections.yml', correctionsSchema)
  const {defaults} = readYaml(folder, 'defaults.yml', defaultsSchema)
  const unknownFiles = unknownFilesIn(folder, site.logo)
  return {
    site: siteOf(site, folder),
    people: people.people,
    notPeople: people['not-people'],
    outlets: outlets.outlets,
    topics: topics.topics,
    ...(defaults.length > 0 && {defaults}),
    ...(unknownFiles.length > 0 && {unknownFiles}),
    ...(corrections.length > 0 && {
      corrections: corrections.map((correction, at) => ({
        ...correction,
        from: `_archive/corrections.yml, number ${at + 1}`,
      })),
    }),
  }
}

/** What somebody put into `_archive` in good faith and nobody reads: `peple.yml`, `corrections.yaml`. */
function unknownFilesIn(folder: string, logo: string | undefined): {name: string; like?: string}[] {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) return []
  const known = Object.keys(decisionFiles)
  return readdirSync(folder, {withFileTypes: true})
    .filter((entry) => entry.isFile() && !/^(?:\.|readme)/i.test(entry.name) && !known.includes(entry.name))
    .filter(({name}) => name !== themeFile && name !== logo)
    .map(({name}) => {
      const stem = name.replace(/\.[^.]*$/, '')
      const like = known.find((file) => leven(file.replace('.yml', ''), stem.toLowerCase()) <= 2)
      return {name, ...(like !== undefined && {like})}
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

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
