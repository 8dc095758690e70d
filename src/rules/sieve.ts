import type {Rule} from './define-rule.ts'

/**
 * A sieve answers a question or stays silent. Its name is the pattern of newspapers it knows, and becomes the `rule`
 * of whatever it decides.
 */
export interface Sieve<Question, Answer> extends Rule {
  readonly answer: (question: Question) => Answer | undefined
}

/** The first answer of an ordered list of sieves, signed with the sieve's name; `undefined` when all are silent. */
export function firstAnswer<Question, Answer>(
  sieves: readonly Sieve<Question, Answer>[],
  question: Question,
): {rule: string; answer: Answer} | undefined {
  for (const sieve of sieves) {
    const answer = sieve.answer(question)
    if (answer !== undefined) return {rule: sieve.name, answer}
  }
  return undefined
}
