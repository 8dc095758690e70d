import {describe, expect, it} from 'vitest'
import {cueVerbs} from '../../src/vocabulary/speech/cue-verbs.ts'

describe('cueVerbs', () => {
  it.each([
    ['said', 'say', 'past'],
    ['denies', 'deny', 'third'],
    ['denied', 'deny', 'past'],
    ['written', 'write', 'participle'],
    ['quipped', 'quip', 'past'],
    ['admitting', 'admit', 'ing'],
    ['agreeing', 'agree', 'ing'],
    ['pushes', undefined, undefined],
    ['stressed', 'stress', 'past'],
    ['says', 'say', 'third'],
    ['forecast', 'forecast', 'past'],
  ])('%s is a form of %s', (text, lemma, form) => {
    expect(cueVerbs.get(text)?.lemma).toBe(lemma)
    expect(cueVerbs.get(text)?.form).toBe(form)
  })
})
