import {z} from 'zod'
import {correctionSchema} from '../corrections/correction-schema.ts'

// What the files of `_archive` may say; `docs/schemas/` has the same for editors.

const text = (expected: string) => z.string({error: expected}).trim().min(1, {error: expected})
const words = text('words')
const list = (expected: string) =>
  z.union([words.transform((word) => [word]), z.array(words)], {error: expected}).default([])

const colour = z
  .string({error: 'a colour like `#8c1d0f`'})
  .regex(/^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/i, {error: 'a colour like `#8c1d0f`'})
  .optional()

/** The colours of the stylesheet; `tests/site/theme.test.ts` holds the two to each other. */
const palette = {
  paper: colour,
  'paper-2': colour,
  ink: colour,
  muted: colour,
  rule: colour,
  accent: colour,
  tint: colour,
  mark: colour,
}
const colourNames = Object.keys(palette).join(', ')

export const siteSchema = z.strictObject(
  {
    title: words.optional(),
    description: words.optional(),
    url: z
      .url({protocol: /^https?$/, error: 'a web address like https://example.org/archive'})
      .transform((url) => url.replace(/\/+$/, ''))
      .optional(),
    originals: z.boolean({error: 'true or false'}).optional(),
    logo: z
      .string({error: 'a picture beside site.yml, like logo.svg'})
      .regex(/^[\w-]+\.(?:svg|png|webp|jpe?g|gif)$/i, {error: 'a picture beside site.yml, like logo.svg'})
      .optional(),
    footer: words.optional(),
    rights: words.optional(),
    contact: z
      .string({error: 'a mail address or a web address'})
      .regex(/^(?:https?:\/\/\S+|[^\s@<>"]+@[^\s@<>"]+)$/, {error: 'a mail address or a web address'})
      .optional(),
    licence: z
      .union(
        [
          words.transform((name) => ({name})),
          z.strictObject({
            name: words,
            url: z
              .url({protocol: /^https?$/, error: 'a web address like https://creativecommons.org/licenses/by/4.0/'})
              .optional(),
          }),
        ],
        {error: 'the name of a licence, or its `name` and `url`'},
      )
      .optional(),
    colours: z
      .strictObject(
        {...palette, dark: z.strictObject(palette, {error: `colours by name: ${colourNames}`}).optional()},
        {error: `colours by name (${colourNames}), and \`dark\` with those of the dark dress`},
      )
      .optional(),
    language: z
      .string({error: 'a language tag like en or en-GB'})
      .regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, {error: 'a language tag like en or en-GB'})
      .refine(isLanguageTag, {error: 'a language tag like en or en-GB'})
      .optional(),
  },
  {error: 'fields like `title: Harbour archive`'},
)

/** `en-harbour-view` has the look of a tag, and no dates can be written in it. */
function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length > 0
  } catch {
    return false
  }
}

const name = text('a name')

export const peopleSchema = z.strictObject(
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

export const outletsSchema = z.strictObject(
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

export const defaultsSchema = z.strictObject(
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

export const topicsSchema = z.strictObject(
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

export const correctionsSchema = z.strictObject(
  {
    corrections: z.array(correctionSchema, {error: 'a list of corrections with `what`, `of` and `value`'}).default([]),
  },
  {error: 'the field `corrections`'},
)

const columnFields = [
  'headline',
  'dek',
  'section',
  'url',
  'source',
  'via',
  'published',
  'author',
  'language',
  'text',
] as const

export const importSchema = z.strictObject(
  {
    columns: z
      .record(z.string(), z.enum(columnFields, {error: `one of ${columnFields.join(', ')}`}), {
        error: 'the name of each column with the field it is',
      })
      .optional(),
  },
  {error: 'the field `columns`'},
)

/** The files of `_archive` by their names, and what each may say. */
export const decisionFiles = {
  'site.yml': siteSchema,
  'people.yml': peopleSchema,
  'outlets.yml': outletsSchema,
  'topics.yml': topicsSchema,
  'defaults.yml': defaultsSchema,
  'corrections.yml': correctionsSchema,
  'import.yml': importSchema,
} as const satisfies Readonly<Record<string, z.ZodType>>
