import {z} from 'zod'
import {kindsOfCorrection} from '../corrections/correction-kinds.ts'
import type {ArticleRecord} from '../model.ts'
import {recordSchema} from '../model.ts'

const span = z
  .strictObject({
    start: z
      .int()
      .min(0)
      .describe('Where it begins: UTF-16 code units into the decoded file, after a byte order mark.'),
    end: z.int().min(0).describe('Where it ends, exclusive.'),
  })
  .readonly()
  .meta({id: 'Span', description: 'A stretch of the file.'})

const certainty = z.enum(['stated', 'inferred', 'guessed']).meta({
  id: 'Certainty',
  description: 'How sure it is: printed in the text, concluded from it, or the best of several readings.',
})

const rule = z.string().min(1).describe('The rule that decided; `archivist` where a person did.')

const evidence = z
  .strictObject({
    span: span.optional().describe('The passage it was read from, in this file or in that of `article`.'),
    article: z
      .string()
      .optional()
      .describe('The id of another article of the archive, where the evidence stands there.'),
    says: z.string().describe('What that passage contributes: `--08-15`, `a Tuesday`, `1953 + 70`.'),
  })
  .readonly()
  .meta({id: 'Evidence'})

const factOf = <T extends z.ZodType>(value: T) => ({
  value,
  certainty,
  rule,
  evidence: z.array(evidence).readonly().describe('Where it was read from.'),
  extracted: value.optional().describe('What extraction had found, where the archivist decided otherwise.'),
})

const fact = <T extends z.ZodType>(value: T) => z.strictObject(factOf(value)).readonly()
const text = fact(z.string().min(1)).meta({id: 'TextFact', description: 'Words, and why they are believed.'})
const list = <T extends z.ZodType>(item: T) => z.array(item).readonly()

/** ISO 8601 at the precision known. */
const day = z.string().regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/)

const speaker = z
  .strictObject({
    name: z.string().min(1).describe('The resolved name; of a group or an unnamed speaker the words of the text.'),
    kind: z.enum(['person', 'organisation', 'group']),
    person: z.string().optional().describe('The id of the person among `people`.'),
    mention: span.describe('The words the cue points at, a pronoun included.'),
    certainty,
    rule,
    extracted: z.string().optional().describe('Who extraction had found, where the archivist decided otherwise.'),
  })
  .readonly()
  .meta({id: 'Speaker'})

const quote = z
  .strictObject({
    id: z.string().describe('Unique in the archive, and stable as long as the words are.'),
    kind: z
      .enum(['direct', 'mixed', 'indirect', 'term'])
      .describe(
        'The marked words are the whole content, are woven into the sentence, there are no marks, or nobody says it: a label.',
      ),
    stance: z
      .literal(true)
      .optional()
      .describe('Nothing was said: what somebody backs, sees, wants or is expected to do. Never a statement.'),
    spans: list(span).describe('All of the attributed content; two where the cue splits it.'),
    quoted: list(span).describe('The parts between quotation marks, marks excluded.'),
    text: z.string().describe('The words of `spans`, joined by ` … `.'),
    cue: span.optional().describe('The word that attributes, `said`.'),
    speaker: speaker.optional().describe('Absent: unattributed. Stated or inferred, never guessed.'),
    perhaps: speaker.optional().describe('A guess where there is no speaker; no page prints it as an attribution.'),
    echoes: list(z.string()).describe('Ids of the same utterance elsewhere in the archive.'),
  })
  .readonly()
  .meta({id: 'Quote'})

const person = z
  .strictObject({
    id: z.string().describe('The id of the person across the archive.'),
    name: z.string().min(1),
    aliases: list(z.string()).describe('Every spelling of this article, the name itself included.'),
    roles: list(text).describe('What the article calls them: `Transport Minister`.'),
    mentions: list(
      z.strictObject({...span.unwrap().shape, kind: z.enum(['full', 'surname', 'pronoun', 'role'])}).readonly(),
    ),
    certainty,
    rule,
    identity: z
      .strictObject({certainty, rule, says: z.string().describe('What the conclusion rests on.')})
      .readonly()
      .optional()
      .describe('Why a name of one word is the person of `id`, where only other articles print the name in full.'),
  })
  .readonly()
  .meta({id: 'Person'})

const thing = z
  .strictObject({id: z.string(), name: z.string().min(1), mentions: list(span)})
  .readonly()
  .meta({id: 'Thing'})

const dateline = z
  .strictObject({
    place: z.string(),
    region: z.string().optional(),
    year: z.int().optional().describe('Only where the dateline prints it.'),
    month: z.int().min(1).max(12).optional(),
    day: z.int().min(1).max(31).optional(),
    agency: z.string().optional(),
  })
  .readonly()
  .meta({id: 'Dateline'})

const author = z
  .strictObject({name: z.string().min(1), role: z.enum(['author', 'editor', 'photographer'])})
  .readonly()
  .meta({id: 'Author'})

/** The public format of `extract`, for checking records that come from elsewhere: `articleRecord.parse(json)`. */
export const articleRecord = z
  .strictObject({
    schema: z.literal(recordSchema).describe('The version of this format.'),
    file: z.string().describe('The path below the folder of the archive, with forward slashes.'),
    id: z.string().describe('The address of the article: a slug of the file’s own name.'),
    sha256: z
      .string()
      .regex(/^[\da-f]{64}$/)
      .describe('SHA-256 of the file as it is on disk.'),
    format: z.enum(['text', 'markdown', 'html']),
    reader: z
      .string()
      .optional()
      .describe('What took the text out of a document or a file of many articles: `pdf`; else the file is the text.'),
    language: text.optional().describe('A BCP 47 tag, where the article is not in English: `es`, `und-Cyrl`.'),
    headline: text.optional(),
    dek: text.optional().describe('The line below the headline.'),
    section: text.optional(),
    url: text.optional().describe('Where it was published.'),
    source: text.optional().describe('The outlet; absent when the text does not say.'),
    via: text.optional().describe('The aggregator or agency that relayed it.'),
    dateline: fact(dateline).optional(),
    published: z
      .strictObject({
        ...factOf(day),
        earliest: day.optional().describe('The first day that fits.'),
        latest: day.optional().describe('The last day that fits.'),
      })
      .readonly()
      .optional()
      .describe('ISO 8601 at the precision known: `2023-08-15`, `2023-08`, `2023`.'),
    authors: list(fact(author)),
    text: z.string().describe('The article without page furniture, paragraphs separated by a blank line.'),
    furniture: list(z.strictObject({span, rule, says: z.string()}).readonly()).describe('What was set aside, and why.'),
    people: list(person),
    quotes: list(quote),
    organisations: list(thing),
    places: list(thing),
    dates: list(
      z.strictObject({span, value: z.string().describe('ISO 8601 at the precision known.'), rule}).readonly(),
    ).describe('Dates in the text, resolved against the publication date.'),
    topics: list(text),
    story: z.string().optional().describe('The id of the event the article reports, shared with others that do.'),
    copyOf: z
      .strictObject({
        article: z
          .string()
          .describe(
            'The id of the article that leads: the agency’s own, or the longest version, the earliest of these.',
          ),
        relation: z
          .enum(['same', 'shorter', 'longer', 'changed'])
          .describe('Nearly its words and no others, a part of them, all of them and more, or shorter and changed.'),
        rule,
        says: z.string().describe('What it rests on.'),
      })
      .readonly()
      .optional()
      .describe('Where it prints the report of another article of the archive: which, and how it stands to it.'),
    note: z.string().optional().describe('What the archivist says about the file.'),
    visibility: z
      .enum(['full', 'excerpt', 'hidden'])
      .optional()
      .describe('How much of it the archive shows, where that is not all.'),
    corrections: list(
      z
        .strictObject({
          what: z.enum(kindsOfCorrection).describe('What was corrected: `speaker`, `day`.'),
          of: z.string().describe('The id of the article, statement, place or organisation.'),
          value: z.string().optional().describe('What is right.'),
          extracted: z.string().optional().describe('What extraction had found.'),
          why: z.string().optional(),
          by: z.string().optional(),
        })
        .readonly(),
    )
      .optional()
      .describe('What the archivist corrected, absent where that is nothing.'),
    warnings: list(z.strictObject({rule, span: span.optional(), says: z.string()}).readonly()).describe('Doubts.'),
  })
  .readonly()
  .meta({title: 'Dateline article record', description: 'One article, as `dateline extract` prints it on a line.'})

/** Fails to compile when the schema and the type of a record drift apart, in either direction. */
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never
true satisfies Same<z.infer<typeof articleRecord>, ArticleRecord>

/** The same format as a JSON Schema, for readers in other languages. */
export function recordJsonSchema(): z.core.JSONSchema.BaseSchema {
  return z.toJSONSchema(articleRecord, {
    target: 'draft-2020-12',
    // Types of ours that nobody may write to are no business of whoever reads the format.
    override: ({jsonSchema}) => void delete jsonSchema.readOnly,
  })
}
