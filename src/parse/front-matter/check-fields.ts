import leven from 'leven'
import {z} from 'zod'
import {isVisibility, ownCorrectionSchema} from '../../corrections/correction-schema.ts'
import {readPrintedDate} from '../../lines/days/read-printed-date.ts'
import {splitNames} from '../../lines/split-names.ts'
import type {FrontMatter, Span, Warning} from '../../model.ts'
import {plainName} from '../../text/plain-name.ts'
import {fieldNames, otherFields, toolTags} from '../../vocabulary/page/front-matter-fields.ts'
import {explainIssues} from '../../yaml/explain-issues.ts'
import {frontMatterField} from './rules.ts'
import type {WrittenField} from './written-field.ts'

type Field = keyof typeof fieldNames

/** The fields of an article by the names Dateline has for them, where each stands, and what is wrong with others. */
export interface CheckedFields {
  readonly frontMatter: FrontMatter
  readonly spans: Readonly<Partial<Record<keyof FrontMatter, Span>>>
  readonly warnings: readonly Warning[]
}

/** What is right counts; what is wrong becomes a warning that names the field as it was written. */
export function checkFields(written: readonly WrittenField[]): CheckedFields {
  const values: Partial<Record<keyof FrontMatter, unknown>> = {}
  const spans: Partial<Record<keyof FrontMatter, Span>> = {}
  const warnings: Warning[] = []
  const warn = (span: Span, says: string): void => {
    warnings.push({rule: frontMatterField.name, span, says: `front matter ${says}; the field is passed over`})
  }
  const ranks = new Map<Field, number>()
  for (const {name, value, span, inTable} of written) {
    if (isEmpty(value)) continue
    const {field, rank} = fieldNamed(name, value, inTable) ?? {}
    if (field === undefined || rank === undefined) {
      const near = slipOf(name)
      if (near !== undefined) warn(span, `does not know the field \`${name}\`; it knows \`${near}\``)
      continue
    }
    // Of `published` and `date` the better name counts; of a name given twice the second, as generators have it.
    if (rank > (ranks.get(field) ?? Number.POSITIVE_INFINITY)) continue
    const parsed = fieldSchemas[field].safeParse(value)
    if (!parsed.success) {
      for (const says of explainIssues(parsed.error, value))
        warn(span, says.replace('`the file`', `\`${name}\``).replace(/`\[(\d+)\]([.\w]*)`/, `\`${name}[$1]$2\``))
      continue
    }
    if (isEmpty(parsed.data)) continue
    ranks.set(field, rank)
    values[field] = parsed.data
    spans[field] = span
  }
  return {frontMatter: frontMatterSchema.parse(values), spans, warnings}
}

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) && value.length === 0)

const fields = new Map<string, {field: Field; rank: number}>()
for (const field of Object.keys(fieldNames))
  if (isFieldName(field)) for (const [rank, name] of fieldNames[field].entries()) fields.set(name, {field, rank})

function isFieldName(name: string): name is Field {
  return name in fieldNames
}

/**
 * What a written name is a field of; an address below `source` is the article's, `/:year/:title/` and `/posts/bridge/` are nobody's.
 * The last name of the article itself counts before the best one of a table.
 */
function fieldNamed(name: string, value: unknown, inTable = false): {field: Field; rank: number} | undefined {
  const named = fields.get(plainName(name)) ?? fields.get(plainName(name).replaceAll(' ', ''))
  const found = named && {...named, rank: named.rank + (inTable ? behindAllNames : 0)}
  if (found?.field === 'source') return isAddress(value) ? {field: 'url', rank: fieldNames.url.length} : found
  const isPath = typeof value === 'string' && /^\/(?!\/)/.test(value.trim())
  if (found?.field === 'url' && (isPath || (plainName(name) === 'permalink' && !isAddress(value)))) return undefined
  if (found?.field === 'date' && typeof value === 'string' && askedOfEleventy.test(value)) return undefined
  // `published: false` is a switch.
  return typeof value === 'boolean' ? undefined : found
}

const behindAllNames = 1000

/** `date: git Last Modified`: Eleventy looks it up when it builds, and the file does not say it. */
const askedOfEleventy = /^\s*(?:git )?(?:last modified|created)\s*$/i

const isAddress = (value: unknown): boolean =>
  typeof value === 'string' && /^(?:<|\[[^\]]*\]\()?https?:\/\/\S+/i.test(value.trim())

/** The field a name is a slip of, one letter wrong or the same letters: `titel`. Names that are somebody’s own are none. */
function slipOf(name: string): string | undefined {
  const plain = plainName(name)
  if (plain.length < 4 || plain.split(' ').every((word) => otherFields.has(word))) return undefined
  return [...fields.keys()].find(
    (known) =>
      known.length > 3 && (leven(plain, known, {maxDistance: 2}) === 1 || lettersOf(plain) === lettersOf(known)),
  )
}

const lettersOf = (word: string): string => [...word].sort().join('')

const words = z.union([z.string().trim().min(1), z.number().transform(String)], {error: 'words'})
const listOf = (item: z.ZodType<string>) =>
  z.union([item.transform((word) => [word]), z.array(item)], {error: 'a name, or a list of names'})
/** `{name: Ana Ruiz}`, and `{family: Ruiz, given: Ana}` as reference managers have it. */
const named = z.union(
  [
    words,
    z.object({name: words}).transform(({name}) => name),
    z.object({family: words, given: words}).transform(({family, given}) => `${given} ${family}`),
  ],
  {error: 'a name'},
)
/** `posts` is how a generator sorts its files; `News` is a department, though a tag of that name says nothing. */
const isToolSection = (word: string): boolean => toolTags.has(word.toLowerCase()) && word.toLowerCase() !== 'news'
const visibilities = 'full, excerpt or hidden'
const isoDate = 'a date like 2024-05-03, 2024-05 or 2024'

/** What each field may hold. */
export const fieldSchemas = {
  title: words.transform(withoutMarkup),
  dek: words.transform(withoutMarkup),
  section: z
    .union([words, z.array(z.union([words, z.array(words)]))], {error: 'words'})
    // Of several categories none is the department it was printed in; `#articles` is a tool's.
    .transform((value) => [value].flat(2).filter((word) => !word.startsWith('#') && !isToolSection(word)))
    .transform((list) => (list.length === 1 ? list[0] : undefined)),
  date: z
    .union([z.string(), z.number().int()], {error: isoDate})
    .transform((value) => readPrintedDate(String(value)) ?? '')
    .refine((value) => value !== '', {error: isoDate}),
  source: words.transform(withoutMarkup),
  via: words.transform(withoutMarkup),
  url: words
    .transform((value) => value.replace(/^<(.*)>$/, '$1').replace(/^\[[^\]]*\]\((\S+?)\)$/, '$1'))
    .pipe(z.url({protocol: /^https?$/, error: 'a web address like https://example.org/news'})),
  authors: z
    .union([named, z.array(named)], {error: 'a name, or a list of names'})
    .transform((value) => [...new Set([value].flat().flatMap(splitNames))]),
  people: listOf(words),
  notPeople: listOf(words),
  topics: listOf(words),
  tags: z
    .union([words.transform((value) => value.split(/[,;|]|\]\]\s*(?=\[\[)|(?<!\s)\s+(?=#)/)), z.array(words)], {
      error: 'a word, or a list of words',
    })
    .transform((list) =>
      list
        .map((tag) => withoutMarkup(tag).replace(/^#/, '').replace(/[[\]]/g, '').trim())
        .filter((tag) => tag !== '' && !toolTags.has(tag.toLowerCase())),
    ),
  slug: z
    .string({error: 'small letters, digits, - and _'})
    .regex(/^[a-z0-9](?:[a-z0-9_-]{0,98}[a-z0-9])?$/, {error: 'small letters, digits, - and _'}),
  note: words,
  story: words,
  visibility: z.string({error: visibilities}).refine(isVisibility, {error: visibilities}),
  withdrawn: words,
  corrections: z.array(ownCorrectionSchema, {error: 'a list of corrections with `what` and `value`'}),
} satisfies Record<Field, z.ZodType>

/** Every field, so that the compiler asks for one that joins them. */
const frontMatterFields = {
  title: z.string().optional(),
  dek: z.string().optional(),
  section: z.string().optional(),
  date: z.string().optional(),
  source: z.string().optional(),
  via: z.string().optional(),
  url: z.string().optional(),
  authors: z.array(z.string()).optional(),
  people: z.array(z.string()).optional(),
  notPeople: z.array(z.string()).optional(),
  topics: z.array(z.string()).optional(),
  tags: z.array(z.string()).optional(),
  slug: z.string().optional(),
  note: z.string().optional(),
  story: z.string().optional(),
  visibility: z.enum(['full', 'excerpt', 'hidden']).optional(),
  withdrawn: z.string().optional(),
  corrections: z.array(ownCorrectionSchema).optional(),
} satisfies Record<keyof FrontMatter, z.ZodType>

const frontMatterSchema: z.ZodType<FrontMatter> = z.object(frontMatterFields)

/** `[[Harbour Gazette]]` and `**Rain**` are links and emphasis of notes. */
function withoutMarkup(text: string): string {
  return text
    .replace(/\[\[(?:[^[\]|]*\|)?([^[\]|]*)\]\]/g, '$1')
    .replace(/\[([^[\]]*)\]\([^()]*\)/g, '$1')
    .replace(/\*\*/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}
