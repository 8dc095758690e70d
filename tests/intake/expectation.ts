import {z} from 'zod'

const oneOf = z.union([z.string(), z.null(), z.array(z.string().nullable())])
const speaker = z.union([z.string(), z.null(), z.array(z.string().nullable())])
const names = z.array(z.string()).optional()

/** What a case asks of one article; what it does not name is not looked at. */
const ofArticle = z.strictObject({
  headline: oneOf.optional(),
  dek: oneOf.optional(),
  section: oneOf.optional(),
  url: oneOf.optional(),
  source: oneOf.optional(),
  via: oneOf.optional(),
  /** `null`: nobody knows; a list: any of them. */
  published: oneOf.optional(),
  publishedWithin: z.tuple([z.string(), z.string()]).optional(),
  /** Exactly these, with or without those who took pictures. */
  authors: names,
  /** Words that are printed, by exactly this speaker; `null`: unattributed; a list: any of them. */
  said: z.array(z.strictObject({text: z.string(), speaker: speaker.optional()})).optional(),
  /** Words that no statement with a speaker (this one) holds. */
  notSaid: z.array(z.strictObject({text: z.string(), speaker: z.string().optional()})).optional(),
  people: names,
  notPeople: names,
  notDates: names,
  /** What stands in the text after furniture was set aside, and what does not. */
  textHas: names,
  textHasNot: names,
})

/** `expect.json` of a case: of its only article, or of several by their files. */
export const expectation = ofArticle.extend({
  /** One sentence: the kind of fault it stands for. */
  why: z.string().min(1),
  count: z.int().optional(),
  articles: z.record(z.string(), ofArticle).optional(),
})

export type Expectation = z.infer<typeof ofArticle>
