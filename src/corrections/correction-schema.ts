import {z} from 'zod'
import {correctionKinds, isCorrectionKind, kindsOfCorrection, unknown} from './correction-kinds.ts'

const words = (expected: string) =>
  z.union([z.string().trim().min(1), z.number().transform(String)], {error: expected}).describe(expected)

const fields = {
  what: z
    .string({error: `one of ${kindsOfCorrection.join(', ')}`})
    .refine(isCorrectionKind, {error: `one of ${kindsOfCorrection.join(', ')}`})
    .meta({enum: [...kindsOfCorrection], description: 'What is corrected.'}),
  value: words('what is right instead').optional(),
  in: z
    .union([words('the id of an article').transform((id) => [id]), z.array(words('the id of an article'))], {
      error: 'the id of an article, or a list of ids',
    })
    .optional(),
  spelling: words('a spelling').optional(),
  was: words('the words or the name it was made for').optional(),
  text: words('the digest of the text it was made for').optional(),
  why: words('the reason, in words').optional(),
  by: words('the name of who says so').optional(),
}

const of = words('an id as the pages show it, or the file of an article')

type Fields = {
  what: string
  value?: string | undefined
  in?: readonly string[] | undefined
  spelling?: string | undefined
}

/** What a kind demands of its value; the first fault, at its field. */
function checkValue({what, value, in: articles, spelling}: Fields, context: z.core.$RefinementCtx): void {
  if (!isCorrectionKind(what)) return
  const fault = (path: string, message: string): void =>
    void context.issues.push({code: 'custom', path: [path], message, input: value})
  const kind = correctionKinds[what]
  if (kind.value === 'required' && value === undefined) fault('value', expectedOf(kind.says))
  if (kind.value === 'none' && value !== undefined) fault('value', `left out for \`${what}\``)
  if (what === 'day' && value !== undefined && value !== unknown && !/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(value))
    fault('value', 'a date like 2024-05-03, 2024-05 or 2024, or `unknown`')
  if (what === 'visibility' && value !== undefined && !isVisibility(value))
    fault('value', 'one of full, excerpt, hidden')
  if (what === 'other-person' && articles === undefined && spelling === undefined)
    fault('in', 'the articles that mean somebody else (or give a `spelling`)')
}

/** `Who printed it, or unknown.` in the middle of a sentence. */
const expectedOf = (says: string): string => says.charAt(0).toLowerCase() + says.slice(1).replace(/\.$/, '')

export const isVisibility = (word: string): word is 'full' | 'excerpt' | 'hidden' =>
  word === 'full' || word === 'excerpt' || word === 'hidden'

/** A correction as `_archive/corrections.yml` has it. */
export const correctionSchema = z
  .strictObject({...fields, of}, {error: 'a correction with `what`, `of` and `value`'})
  .superRefine(checkValue)

/** A correction above an article: without `of` it is of the article itself, and `q1a2b3c` is a statement of its own. */
export const ownCorrectionSchema = z
  .strictObject({...fields, of: of.optional()}, {error: 'a correction with `what` and `value`'})
  .superRefine(checkValue)
