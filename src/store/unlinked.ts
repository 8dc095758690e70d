import {z} from 'zod'
import type {Article, Seed, Unreadable} from '../model.ts'
import {filled, type ThinArticle, thin} from './thin-article.ts'

/** The version of the format; `docs/scale.md` describes it. */
export const unlinkedSchema = 'dateline-unlinked/1'

/** All that the facts of an article depend on beside its file: records of two of these make no archive together. */
export interface MadeBy {
  /** The version of Dateline, for people to read. */
  readonly dateline: string
  /** Digest of the code that reads and annotates, and of the packages it uses. */
  readonly code: string
  /** Digest of what the archivist decided in `_archive/` for reading and annotating. */
  readonly decisions: string
  /** `Node 22.12.0, ICU 76.1`: sentences are cut with its tables. */
  readonly runtime: string
}

/**
 * What one article says by itself, before its neighbours are known, and which file it was read from: a line that travels
 * from the machine that extracts to the one that builds.
 */
export interface Unlinked {
  readonly by: MadeBy
  /** The path below the archive's folder, as `Seed.file` without the number of the article. */
  readonly file: string
  /** SHA-256 of that file: a record of a file that has changed since is none of the archive. */
  readonly sha256: string
  /** The article is the `part`th `of` so many that the file holds, from 1: of half a file the rest is missing. */
  readonly part: number
  readonly of: number
  /** The article's id where the file's own name does not tell it from others. */
  readonly id?: string
  /** The lines that the archivist set aside or restored when it was read, `['furniture', 'Share this']`. */
  readonly lines?: CorrectedLines
  readonly found: {readonly article: Article} | {readonly unreadable: Unreadable}
}

export type CorrectedLines = readonly (readonly [what: string, words: string])[]

/** The lines of a seed that corrections set aside or restore, as its record has them; nothing where there are none. */
export const correctedLines = ({corrections}: Pick<Seed, 'corrections'>): CorrectedLines | undefined =>
  corrections?.map(({what, value = ''}) => [what, value])

/** The record as a line of NDJSON, with the newline. */
export function lineOf({by, file, sha256, part, of, id, lines, found}: Unlinked): string {
  const told =
    'article' in found
      ? {article: {...thin(found.article), raw: found.article.raw}}
      : {unreadable: {file: found.unreadable.file, warning: found.unreadable.warning}}
  return `${JSON.stringify({schema: unlinkedSchema, by, file, sha256, part, of, id, lines, ...told})}\n`
}

/** What a line is where it is no record: cut off or spoilt, or of another format, whose name it says. */
export type NoRecord = {readonly damaged: string} | {readonly foreign: string}

/**
 * The record of a line that `lineOf` wrote, or why it holds none.
 *
 * The frame is checked, and the ids, which become folders of the site: `../../home` is nobody's. What the article holds
 * is as the code of `by` wrote it.
 */
export function unlinkedIn(line: string): Unlinked | NoRecord {
  let json: unknown
  try {
    json = JSON.parse(line)
  } catch {
    return {damaged: 'is no whole line of JSON'}
  }
  const schema = z.looseObject({schema: z.string()}).safeParse(json).data?.schema
  if (schema !== unlinkedSchema) return {foreign: schema ?? 'no format that is named'}
  const parsed = frame.safeParse(json)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    return {damaged: `has no such \`${issue?.path.join('.')}\` as records have (${issue?.message})`}
  }
  const {article, unreadable, id, lines, ...where} = parsed.data
  const own = {...where, ...(id !== undefined && {id}), ...(lines && {lines})}
  if (article) {
    const {raw, ...rest} = article
    return {...own, found: {article: filled(rest, raw)}}
  }
  return unreadable ? {...own, found: {unreadable}} : {damaged: 'has neither an `article` nor why it is `unreadable`'}
}

const digest = z.string().regex(/^[\da-f]{64}$/)

const isAddress = (id: unknown): boolean => typeof id === 'string' && /^[^/\\\0]+$/.test(id) && !/^\.{1,2}$/.test(id)
const withIds = z.array(z.looseObject({id: z.custom<string>(isAddress, 'expected an address')}))

const articleFrame = z.looseObject({
  raw: z.string(),
  blocks: z.array(z.looseObject({role: z.string()})),
  record: z.looseObject({
    id: z.custom<string>(isAddress, 'expected an address'),
    file: z.string(),
    people: withIds,
    quotes: withIds,
    organisations: withIds,
    places: withIds,
  }),
})

/** Checked by `schema` and kept as it is: zod would put its fields in another order, and the pages with them. */
const asItIs = <T>(schema: z.ZodType) =>
  z.custom<T>().superRefine((value, context) => {
    const {error} = schema.safeParse(value)
    for (const {path, message} of error?.issues ?? []) context.addIssue({code: 'custom', path, message})
  })

const frame = z.object({
  by: z.object({dateline: z.string(), code: z.string(), decisions: z.string(), runtime: z.string()}),
  file: z.string().min(1),
  sha256: digest,
  part: z.int().min(1),
  of: z.int().min(1),
  id: z.string().optional(),
  lines: z.array(z.tuple([z.string(), z.string()])).optional(),
  article: asItIs<ThinArticle & {readonly raw: string}>(articleFrame).optional(),
  unreadable: asItIs<Unreadable>(
    z.object({file: z.string(), warning: z.object({rule: z.string(), says: z.string()})}),
  ).optional(),
})
