import {describe, expect, it} from 'vitest'
import {tagLazily} from '../../src/text/parts-of-speech.ts'
import {tokenize} from '../../src/text/tokens.ts'

/** A sentence with the part of speech behind each token: `Ruiz/PROPN said/VERB`. */
function tagged(text: string): string {
  const tokens = tokenize(text).map((token) => ({...token, sentence: 0}))
  const partOf = tagLazily(text, tokens, [{start: 0, end: text.length, firstToken: 0, lastToken: tokens.length}])
  return tokens.map(({text: word}, at) => `${word}/${partOf(at)}`).join(' ')
}

describe('tagLazily', () => {
  it('tells the noun behind a name, and the helping verb', () => {
    expect(tagged('The Ruiz administration said it would not resign.')).toBe(
      'The/DET Ruiz/PROPN administration/NOUN said/VERB it/PRON would/AUX not/PART resign/VERB ./PUNCT',
    )
  })

  it('keeps in step where it cuts words otherwise than the tokens', () => {
    expect(tagged("She didn’t say ``it held,'' and J. B. O’Neill, 42% sure, left.")).toBe(
      "She/PRON didn’t/AUX say/VERB ``/PUNCT it/PRON held/VERB ,/PUNCT ''/PUNCT and/CCONJ J./PROPN B./PROPN O’Neill/PROPN ,/PUNCT 42/NUM %/SYM sure/ADJ ,/PUNCT left/VERB ./PUNCT",
    )
  })

  it('knows nothing of a token outside every sentence', () => {
    expect(tagLazily('Ruiz', [{start: 0, end: 4, sentence: -1}], [])(0)).toBe('X')
    expect(tagLazily('Ruiz', [], [])(3)).toBe('X')
  })
})
