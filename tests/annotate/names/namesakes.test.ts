import {describe, expect, it} from 'vitest'
import {peopleIn} from './names-in.ts'

/** Who the name before the first `told` is taken for, or nobody. */
function bearerIn(text: string): string {
  const cue = text.indexOf(' told')
  return peopleIn(text).find(({mentions}) => mentions.some(({end}) => end === cue))?.name ?? 'nobody'
}

describe('a surname that several bear', () => {
  it.each([
    ['Sr. behind it', 'Juan Ruiz Sr. left. Juan Ruiz Jr. stayed. Ruiz Sr. told the crew.', 'Juan Ruiz Sr.'],
    ['the elder', 'Juan Ruiz Sr. left. Juan Ruiz Jr. stayed. The elder Ruiz told the crew.', 'Juan Ruiz Sr.'],
    ['the younger', 'Juan Ruiz Jr. left. Juan Ruiz Sr. stayed. The younger Ruiz told the crew.', 'Juan Ruiz Jr.'],
    [
      'Mrs.',
      'Mayor Carlos Ruiz spoke. His wife, the doctor Maria Ruiz, cut the ribbon. Mrs. Ruiz told the crew.',
      'Maria Ruiz',
    ],
    [
      'a title',
      'Mayor Carlos Ruiz spoke. His aunt Maria Ruiz cut the ribbon. Then Mayor Ruiz told the crew.',
      'Carlos Ruiz',
    ],
    [
      'a spouse yields',
      'Mayor Carlos Ruiz spoke. His wife, Maria Ruiz, cut the ribbon. Ruiz told the crew.',
      'Carlos Ruiz',
    ],
    [
      'a son called by his given name yields',
      'Carlos Ruiz kept bees. His son Peter Ruiz sold them. Peter came. Ruiz told the crew.',
      'Carlos Ruiz',
    ],
    [
      'whom the bare name was used for last',
      'Carlos Ruiz kept bees. His nephew Peter Ruiz sells them. “Bees,” Ruiz said. The house of Carlos Ruiz is empty. Ruiz told the crew.',
      'Peter Ruiz',
    ],
    [
      'one who is only spoken of since',
      'Carlos Ruiz kept bees. “Bees,” Ruiz said. The crew mocked his aunt Maria Ruiz. Later Ruiz told the crew.',
      'Carlos Ruiz',
    ],
    [
      'one who only tells whose kin another is',
      'The victim was Peter Ruiz. Maria Ruiz, mother of the victim Peter Ruiz, came. Later Ruiz told the crew.',
      'Maria Ruiz',
    ],
    [
      'two introduced together',
      'Carlos Ruiz and Maria Ruiz came. Maria Ruiz spoke. Later Ruiz told the crew.',
      'nobody',
    ],
    [
      'a second one who came in since',
      'Carlos Ruiz kept bees. “Bees,” Ruiz said. The engineer Maria Ruiz came. Later Ruiz told the crew.',
      'nobody',
    ],
  ])('%s', (_case, text, expected) => {
    expect(bearerIn(text)).toBe(expected)
  })
})
