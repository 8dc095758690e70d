import {describe, expect, it} from 'vitest'
import {articleOf} from '../../../src/archive.ts'

const decisions = {site: {title: '', language: 'en'}, people: [], notPeople: [], outlets: [], topics: []}
const turns = 'Q: Why ships?\n\nA: A church can wait for its bell.\n\nQ: And then?\n\nA: I swept the floor for a year.'

/** Who is given the answers; `nobody` where no answer is anybody's. */
function answersOf(above: string, asked = turns): string {
  const raw = `${above}\n\n${asked}`
  const {record} = articleOf({file: 'a.txt', format: 'text', raw, sha256: '', warnings: []}, decisions)
  const said = record.quotes.flatMap(({text, speaker, stance}) =>
    stance || !speaker ? [] : [[text, speaker] as const],
  )
  expect(said.some(([text]) => /Why ships|And then/.test(text))).toBe(false)
  const [answer, ...others] = said.filter(([text]) => /church can wait|swept the floor/.test(text))
  if (!answer) return 'nobody'
  expect(others).toHaveLength(1)
  return `${answer[1].name}, ${answer[1].certainty}`
}

const caster = 'Bells for ships\n\nBy Oskar Feldt\n\n7 September 2016\n\n'

describe('the answers of an interview', () => {
  it.each([
    [
      'a pronoun, where one is named',
      `${caster}Thora Eckersley has cast bells since 1985. She spoke to the Journal about tin.`,
    ],
    ['an adverb between', `${caster}Thora Eckersley casts bells. She recently spoke with us.`],
    [
      'her name before the verb',
      `${caster}Her father Jonas Eckersley built it. Thora Eckersley talked to Harbour Post about tin.`,
    ],
    ['her name behind it', `${caster}We spoke to the bell-caster Thora Eckersley in her shop.`],
    ['an interview with her', `${caster}This is the last interview with Thora Eckersley.`],
    ['a question put to her', `${caster}We asked Thora Eckersley what she does all day.`],
    ['questions that she answers', `${caster}Thora Eckersley answers our questions.`],
    ['the headline', 'Q&A: Thora Eckersley on bells\n\n7 September 2016\n\nBells are cast in the old yard.'],
  ])('are hers by %s', (_what, above) => {
    expect(answersOf(above)).toBe('Thora Eckersley, inferred')
  })

  it('are hers behind full stops, too', () => {
    expect(answersOf(`${caster}We spoke to Thora Eckersley.`, turns.replaceAll(/^([QA]):/gm, '$1.'))).toBe(
      'Thora Eckersley, inferred',
    )
  })

  it.each([
    ['nobody is introduced', `${caster}Bells are cast in the old yard.`],
    ['somebody is named, and not as interviewed', `${caster}Thora Eckersley has cast bells since 1985.`],
    ['two are introduced', `${caster}We spoke to Thora Eckersley and Lewis Adair.`],
    ['each in a sentence of their own', `${caster}We spoke to Thora Eckersley. We also talked to Lewis Adair.`],
    ['she may be either', `${caster}Thora Eckersley learned it of Lewis Adair. She spoke to the Journal.`],
    ['who is named has asked', `${caster}The bell-caster spoke to Oskar Feldt.`],
    ['a headline tells what somebody did', 'Q&A: Thora Eckersley bans bells\n\nBells are cast in the old yard.'],
  ])('are nobody’s where %s', (_what, above) => {
    expect(answersOf(above)).toBe('nobody')
  })
})

it('marked words in an answer are theirs whom it names', () => {
  const raw = `${caster}We spoke to Thora Eckersley.\n\nQ: And the cracked one?\n\nA: I keep it by the door. My brother, Lewis Adair, said to me, “You should sell it as two bowls.” I never will.\n\nQ: No?\n\nA: No, it stays.`
  const {record} = articleOf({file: 'a.txt', format: 'text', raw, sha256: '', warnings: []}, decisions)
  const said = record.quotes.flatMap(({text, speaker, stance}) => (stance ? [] : [`${speaker?.name}: ${text}`]))
  expect(said).toEqual([
    'Thora Eckersley: I keep it by the door. … I never will.',
    'Lewis Adair: You should sell it as two bowls.',
    'Thora Eckersley: No, it stays.',
  ])
})

it('initials at the head of paragraphs make no interview', () => {
  expect(answersOf('We spoke to Thora Eckersley.', 'A. A church can wait for its bell.\n\nB. I swept the floor.')).toBe(
    'nobody',
  )
})
