import {expect, test} from 'vitest'
import {codePointsIn} from '../../../src/view/data/code-points.ts'

test.each(['plain', '', '🐳 whales', 'a🐳🐳b', 'é — “x” 𝓐', '🐳'])('offsets in %j count characters', (text) => {
  const codePoints = codePointsIn(text)
  for (let offset = 0; offset <= text.length; offset++) {
    const code = text.charCodeAt(offset)
    // Between the halves of a letter nothing begins or ends.
    if (code >= 0xdc00 && code <= 0xdfff) continue
    expect(codePoints(offset), `${offset}`).toBe([...text.slice(0, offset)].length)
  }
})
