import type {Article, Certainty, DateMention} from '../model.ts'

/**
 * How sure the value of a date in the text is: `15 August 2023` prints it; `Friday`, `15 August` and `last year` are
 * counted from the day of publication, and are no surer than that is.
 */
export function dayCertainty(
  {span, value}: Pick<DateMention, 'span' | 'value'>,
  {raw, record: {published}}: Pick<Article, 'raw' | 'record'>,
): Certainty {
  // The year of “1998-03-22”, of the decade “199” the three figures it has.
  if (raw.slice(span.start, span.end).includes(value.slice(0, 4))) return 'stated'
  return published?.certainty === 'guessed' ? 'guessed' : 'inferred'
}
