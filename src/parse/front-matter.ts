import matter from 'gray-matter'
import {z} from 'zod'
import {explainIssues} from '../data/explain-issues.ts'
import {parseYaml} from '../data/parse-yaml.ts'
import type {FrontMatter, Seed, Warning} from '../model.ts'
import {defineRule} from '../rules/define-rule.ts'

export const frontMatterOpen = defineRule({
  name: 'front-matter-open',
  says: 'What looks like front matter has no end.',
  example: '--- / title: The bridge / The bridge was closed.',
})

export const frontMatterBroken = defineRule({
  name: 'front-matter-broken',
  says: 'The front matter is neither YAML nor JSON.',
  example: 'title: [The bridge',
})

export const frontMatterField = defineRule({
  name: 'front-matter-field',
  says: 'A field of the front matter is not known or does not hold what it should.',
  example: 'date: 2024-02-30',
})

/** What stands above an article, and where the article itself begins, in the raw file. */
export interface ReadFrontMatter {
  readonly frontMatter: FrontMatter
  readonly bodyStart: number
  readonly warnings: readonly Warning[]
}

/**
 * Reads the front matter of a seed: YAML between `---` lines, or JSON after `---json`. It is data only: gray-matter
 * would run the code behind `---js`, so every other engine refuses. What is wrong becomes a warning; the fields that
 * are right still count, and the article is read all the same.
 */
export function parseFrontMatter({raw}: Seed): ReadFrontMatter {
  const opening = /^---(?<language>[^\S\r\n]*(?:[A-Za-z][\w-]*)?)[^\S\r\n]*\r?\n/.exec(raw)
  if (!opening) return {frontMatter: {}, bodyStart: 0, warnings: []}
  // A text may open with a ruled line of its own; front matter is closed by a second one.
  const closing = /\r?\n---[^\S\r\n]*(?:\r?\n|$)/.exec(raw.slice(opening[0].length - 1))
  const language = opening.groups?.language?.trim() ?? ''
  if (!closing) {
    const looksMeant = language !== '' || /^\w[\w-]*:/.test(raw.slice(opening[0].length))
    const says = 'expected front matter to end with a line `---`, found none; the text is read as it stands'
    return {
      frontMatter: {},
      bodyStart: 0,
      warnings: looksMeant ? [{rule: frontMatterOpen.name, span: {start: 0, end: 3}, says}] : [],
    }
  }
  const bodyStart = opening[0].length - 1 + closing.index + closing[0].length
  const span = {start: 0, end: bodyStart}
  let data: unknown
  try {
    // An options object keeps gray-matter from its cache, which hands out broken front matter as empty the second time.
    data = matter(raw.slice(0, bodyStart), {language: 'yaml', engines}).data
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error)
    const says = `front matter: ${found}; none of it counts`
    // A text between two ruled lines is the article, not fields: "---", "The bridge is closed.", "---".
    const isText = language === '' && !/^\s*["']?[\w-]+["']?[^\S\r\n]*:/.test(raw.slice(opening[0].length))
    return isText
      ? {frontMatter: {}, bodyStart: 0, warnings: []}
      : {frontMatter: {}, bodyStart, warnings: [{rule: frontMatterBroken.name, span, says}]}
  }
  return {bodyStart, ...checked(data, span)}
}

const refuse = (): never => {
  throw new Error(
    'expected YAML or JSON, found another language, which is never run; write the fields as `name: value`',
  )
}

/** gray-matter looks engines up by the word after `---`, and would take its own for those not named here. */
const engines = {
  yaml: {parse: (text: string): object => asObject(parseYaml(text)), stringify: refuse},
  json: {parse: (text: string): object => asObject(JSON.parse(text)), stringify: refuse},
  javascript: {parse: refuse, stringify: refuse},
  js: {parse: refuse, stringify: refuse},
  coffee: {parse: refuse, stringify: refuse},
  coffeescript: {parse: refuse, stringify: refuse},
  cson: {parse: refuse, stringify: refuse},
}

function asObject(data: unknown): object {
  if (data === null || data === undefined) return {}
  if (typeof data === 'object' && !Array.isArray(data)) return data
  throw new Error(`expected fields like \`title: …\`, found \`${JSON.stringify(data).slice(0, 60)}\``)
}

function checked(data: unknown, span: {start: number; end: number}): {frontMatter: FrontMatter; warnings: Warning[]} {
  const parsed = schema.safeParse(data)
  if (parsed.success) return {frontMatter: withNames(parsed.data), warnings: []}
  const warnings = explainIssues(parsed.error, data).map(
    (says): Warning => ({rule: frontMatterField.name, span, says: `front matter ${says}; the field is passed over`}),
  )
  const wrong = new Set(
    parsed.error.issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys' ? issue.keys : issue.path.slice(0, 1).map(String),
    ),
  )
  const right = Object.fromEntries(Object.entries(asObject(data)).filter(([field]) => !wrong.has(field)))
  const second = schema.safeParse(right)
  return {frontMatter: second.success ? withNames(second.data) : {}, warnings}
}

const words = z.union([z.string().trim().min(1), z.number().transform(String)], {error: 'words'})
const names = z.union([words.transform((word) => [word]), z.array(words)], {error: 'a name, or a list of names'})
const isoDate = 'a date like 2024-05-03, 2024-05 or 2024'
const date = z
  .union([z.string(), z.number().int()], {error: isoDate})
  .transform((value) =>
    String(value)
      .trim()
      .replace(/^(\d{4}-\d\d-\d\d)[T ]\d.*$/, '$1'),
  )
  .refine(isDate, {error: isoDate})
const optional = <Schema extends z.ZodType>(schema: Schema) => schema.nullish().transform((value) => value ?? undefined)

const schema = z.strictObject({
  title: optional(words),
  dek: optional(words),
  section: optional(words),
  date: optional(date),
  source: optional(words),
  via: optional(words),
  url: optional(z.url({protocol: /^https?$/, error: 'a web address like https://example.org/news'})),
  authors: optional(names),
  author: optional(names),
  people: optional(names),
  notPeople: optional(names),
  'not-people': optional(names),
  topics: optional(names),
  slug: optional(
    z
      .string({error: 'small letters, digits, - and _'})
      .regex(/^[a-z0-9](?:[a-z0-9_-]{0,98}[a-z0-9])?$/, {error: 'small letters, digits, - and _'}),
  ),
  note: optional(words),
  story: optional(words),
})

/** `author` and `not-people` are other ways to write `authors` and `notPeople`. */
function withNames({author, 'not-people': notPeople, ...fields}: z.output<typeof schema>): FrontMatter {
  const all = {...fields, authors: fields.authors ?? author, notPeople: fields.notPeople ?? notPeople}
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined))
}

/** A day, month or year there is: not 2024-02-30. */
function isDate(value: string): boolean {
  const parts = /^(?<year>\d{4})(?:-(?<month>\d\d)(?:-(?<day>\d\d))?)?$/.exec(value)?.groups
  if (!parts) return false
  const month = Number(parts.month ?? 1)
  const day = Number(parts.day ?? 1)
  const found = new Date(Date.UTC(Number(parts.year), month - 1, day))
  return found.getUTCMonth() === month - 1 && found.getUTCDate() === day
}
