/** `base` is to fit a plural or an infinitive, `third` a singular; `past` may be a participle as well. */
export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'ing'

/** Past and participle that the rules of spelling do not give. */
export type Irregular = Readonly<Record<string, readonly [past: string, participle: string]>>

/** The forms of a verb, `deny` as `denied`, `denies`, `denying`; `doubling` are those that double their last letter. */
export function inflect(lemma: string, irregular: Irregular, doubling: ReadonlySet<string>): [string, VerbForm][] {
  const stem = doubling.has(lemma) ? lemma + lemma.slice(-1) : lemma.replace(/e$/, '')
  const turns = lemma.endsWith('y') && !/[aeo]y$/.test(lemma)
  const past = turns ? `${lemma.slice(0, -1)}ied` : `${stem}ed`
  const [simple, participle] = irregular[lemma] ?? [past, past]
  return [
    [simple, 'past'],
    [participle, 'participle'],
    [thirdOf(lemma, turns), 'third'],
    [`${lemma.endsWith('ee') ? lemma : stem}ing`, 'ing'],
    [lemma, 'base'],
  ]
}

function thirdOf(lemma: string, turns: boolean): string {
  if (/(?:[sx]|ch|sh)$/.test(lemma) || lemma === 'go') return `${lemma}es`
  return turns ? `${lemma.slice(0, -1)}ies` : `${lemma}s`
}
