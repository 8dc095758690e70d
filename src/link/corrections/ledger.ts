import {correctionKinds} from '../../corrections/correction-kinds.ts'
import {textDigest} from '../../corrections/text-digest.ts'
import type {Article, Corrected, Correction, CorrectionKind, Warning} from '../../model.ts'
import {defineRule} from '../../rules/define-rule.ts'

export const unmatchedCorrection = defineRule({
  name: 'unmatched-correction',
  says: 'The archivist corrected what is not there.',
  example: '{what: role, of: ana-ruis, value: harbour minister}',
})

export const staleCorrection = defineRule({
  name: 'stale-correction',
  says: 'The archivist corrected a text that has changed since; the correction is not obeyed.',
  example: '{what: speaker, of: ferry.q1a2b3c, value: Ana Ruiz, was: The ferry is back.}',
})

/**
 * The corrections of an archive and what became of each. The steps of `link` take those they can obey, and note here
 * what they did; what nobody noted matched nothing.
 */
export class Ledger {
  readonly #corrections: readonly Correction[]
  readonly #obeyed = new Map<string, Corrected[]>()
  readonly #noted = new Set<Correction>()
  readonly #stale = new Set<Correction>()
  readonly #warnings: Warning[] = []

  constructor(corrections: readonly Correction[]) {
    this.#corrections = corrections
  }

  get isEmpty(): boolean {
    return this.#corrections.length === 0
  }

  /** Those of some kinds, in the order in which they were written. */
  of(...kinds: readonly CorrectionKind[]): readonly Correction[] {
    return this.#corrections.filter(({what}) => kinds.includes(what))
  }

  /** Notes that a correction was obeyed, under the id of the page that shows it: an article's, person's or story's. */
  note(correction: Correction, page: string, extracted?: string): void {
    this.#noted.add(correction)
    const {what, of, value, why, by} = correction
    const obeyed = this.#obeyed.get(page) ?? []
    obeyed.push({
      what,
      of,
      ...(value !== undefined && {value}),
      ...(extracted !== undefined && {extracted}),
      ...(why !== undefined && {why}),
      ...(by !== undefined && {by}),
    })
    this.#obeyed.set(page, obeyed)
  }

  /** What was corrected on the page of an id; undefined where nothing was. */
  obeyedOn(page: string): readonly Corrected[] | undefined {
    return this.#obeyed.get(page)
  }

  /** Notes that what a correction was made for is no more: `its words are now “…”`. */
  stale(correction: Correction, says: string): void {
    this.#stale.add(correction)
    this.#warnings.push({rule: staleCorrection.name, says: `${named(correction)} is stale and not obeyed: ${says}`})
  }

  /** Whether a correction changed anything. */
  isObeyed(correction: Correction): boolean {
    return this.#noted.has(correction)
  }

  /** Whether an article's text is the one a correction was made for; notes it as stale where it is not. */
  isForText(correction: Correction, article: Article): boolean {
    if (correction.text === undefined) return true
    const digest = textDigest(article)
    if (digest === correction.text) return true
    this.stale(
      correction,
      `the text of ${article.record.file} has changed since; look at it and write \`text: ${digest}\`, or take the line out`,
    )
    return false
  }

  /** A warning for each correction that was stale or matched nothing. */
  warnings(): readonly Warning[] {
    const unmatched = this.#corrections
      .filter((correction) => !this.#noted.has(correction) && !this.#stale.has(correction))
      .map((correction): Warning => {
        const expected = correctionKinds[correction.what].of
        return {
          rule: unmatchedCorrection.name,
          says: `${named(correction)}: expected ${article(expected)} \`${correction.of}\`${expectedBeside(correction)}, found none; check it on the page, or take the line out`,
        }
      })
    return [...this.#warnings, ...unmatched]
  }
}

const named = ({from, what, of}: Correction): string => `${from}: the correction of \`${what}\` of \`${of}\``

const article = (noun: string): string =>
  noun === 'anything' ? 'something' : /^[aeiou]/.test(noun) ? `an ${noun}` : `a ${noun}`

/** What else had to be there: the story it was in, the line that was set aside. */
function expectedBeside({what, value, spelling}: Correction): string {
  if (spelling !== undefined) return ` spelt “${spelling}”`
  if (value === undefined) return ''
  switch (what) {
    case 'not-a-topic':
    case 'not-in-story':
    case 'not-an-echo':
    case 'furniture':
    case 'not-furniture':
    case 'same-person':
    case 'same-story':
      return ` with “${value}”`
    default:
      return ''
  }
}
