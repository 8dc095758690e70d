import {describe, expect, it} from 'vitest'
import {findNames} from '../../../src/annotate/names/find-names.ts'
import {findQuotes} from '../../../src/annotate/quotes/find-quotes.ts'
import {parse} from '../../../src/parse/index.ts'
import {read} from '../../../src/text/reading.ts'

/** Who the last quote of a text is given to, read with the names that the text itself has; `perhaps` before a guess. */
function lastSpeaker(text: string): string {
  const reading = read(parse({file: 'a.txt', format: 'text', raw: text, sha256: '', warnings: []}))
  const quote = findQuotes(reading, findNames(reading)).at(-1)
  if (quote?.perhaps) return `perhaps ${quote.perhaps.name}`
  return quote?.speaker ? `${quote.speaker.name}, ${quote.speaker.certainty}` : 'nobody'
}

const velaria = 'Velarian President Ivo Lasker met Ostravan President Hana Dvorska in Geneva.'
const report = 'A report by the Harbour Safety Board found faults.'

describe('a description that no other rule reads', () => {
  it.each([
    [
      'is perhaps whoever alone has spoken',
      '“It held,” said Ana Ruiz. Taal’s top general watching the dam said “it will hold for many years.”',
      'perhaps Ana Ruiz',
    ],
    [
      'is nobody where two have spoken',
      '“It held,” said Ana Ruiz. “It fell,” said Ben Diaz. Taal’s top general watching the dam said “it will hold for many years.”',
      'nobody',
    ],
    ['is nobody where nobody has', 'Taal’s top general watching the dam said “it will hold for many years.”', 'nobody'],
  ])('%s', (_case, text, expected) => {
    expect(lastSpeaker(text)).toBe(expected)
  })
})

describe('an office', () => {
  it.each([
    ['its holder', 'Mayor Ana Ruiz left. The mayor said the dam held.', 'Ana Ruiz, inferred'],
    ['of a country', `${velaria} The Ostravan president said the dam held.`, 'Hana Dvorska, inferred'],
    ['of two countries, and none is told', `${velaria} The president said the dam held.`, 'The president, stated'],
    [
      'of a country whose holder is not named',
      'French President Ana Ruiz left. The American president said the dam held.',
      'The American president, stated',
    ],
    [
      'of the second rank',
      'Vice President Ana Ruiz left with President Ben Diaz. The vice president said the dam held.',
      'Ana Ruiz, inferred',
    ],
    [
      'not of the second rank',
      'Vice President Ana Ruiz left with President Ben Diaz. The president said the dam held.',
      'Ben Diaz, inferred',
    ],
    [
      'of another matter',
      'Health Minister Ana Ruiz met Finance Minister Ben Diaz. The finance minister said the dam held.',
      'Ben Diaz, inferred',
    ],
    [
      'set before the name',
      'Its founder, Ana Ruiz, met Ben Diaz. The founder said the dam held.',
      'Ana Ruiz, inferred',
    ],
    [
      'said to be theirs',
      'Ana Ruiz, who works as a clerk, met Ben Diaz. The clerk said the dam held.',
      'Ana Ruiz, inferred',
    ],
    [
      'of a nation, by the name of its country',
      'Egypt’s President Ana Ruiz met Somalia’s President Ben Diaz. The Egyptian president said the dam held.',
      'Ana Ruiz, inferred',
    ],
    [
      'without its article',
      'Ben Diaz, commander of the fleet, left Taal. Now, commander said, the dam held.',
      'Ben Diaz, inferred',
    ],
    [
      'for a list of things',
      'The minister of labour, trade and ports, Ana Ruiz, met Ben Diaz. The minister said the dam held.',
      'Ana Ruiz, inferred',
    ],
    [
      'the second of two',
      'Ana Ruiz, head of the Water Board and chairman of the club, met Ben Diaz. The chairman said the dam held.',
      'Ana Ruiz, inferred',
    ],
    [
      'that another one has just spoken with',
      'Rear Admiral Omar Seif left. Admiral Ben Diaz said it was calm. The rear admiral added, “We use the sea.”',
      'nobody',
    ],
    [
      'before a second calling',
      'Ana Ruiz, an activist, left. “It held,” activist and scholar Eva Moll said.',
      'Eva Moll, stated',
    ],
    ['that nobody holds', 'Ana Ruiz left. The minister said the dam held.', 'The minister, stated'],
  ])('%s', (_case, text, expected) => {
    expect(lastSpeaker(text)).toBe(expected)
  })
})

describe('a description', () => {
  it.each([
    [
      'of the one who is spoken of',
      'Senator Ana Ruiz left. The Taal Republican said the dam held.',
      'Ana Ruiz, inferred',
    ],
    [
      'that one of two may bear',
      'Ana Ruiz said the dam held. Ben Diaz left. The billionaire said it was new.',
      'perhaps Ana Ruiz',
    ],
    [
      'with an owner',
      'Striker Ben Diaz said it hurt. The league’s physician said the pitch was hard.',
      'The league’s physician, stated',
    ],
    ['with a pronoun', 'Ana Ruiz said it hurt. Her brother said the pitch was hard.', 'Her brother, stated'],
    [
      'of one unnamed, again',
      'Ana Ruiz left. The club’s doctor said it held. “It will,” the doctor said.',
      'The club’s doctor, inferred',
    ],
  ])('%s', (_case, text, expected) => {
    expect(lastSpeaker(text)).toBe(expected)
  })
})

describe('a wider word', () => {
  it.each([
    ['of a minister', 'Minister Ana Ruiz said it held. The official said it was new.', 'Ana Ruiz, inferred'],
    ['of one who has only been named', 'Minister Ana Ruiz left. “It held,” the official said.', 'Ana Ruiz, inferred'],
    [
      'with all that is told of it',
      'Ana Ruiz, superintendent of police, left. The police official said it held.',
      'Ana Ruiz, inferred',
    ],
    [
      'with how somebody is',
      'President Ben Diaz doubted it. “It held,” the far-right leader said.',
      'Ben Diaz, inferred',
    ],
    [
      'of somebody else’s field',
      'Minister Ana Ruiz said it held. The bank official said it was new.',
      'The bank official, stated',
    ],
    [
      'of one who came in unnamed',
      'An official said it fell. Minister Ana Ruiz said it held. The official said it was new.',
      'An official, inferred',
    ],
    ['of two', 'Minister Ana Ruiz met Governor Ben Diaz. The official said it held.', 'The official, stated'],
    [
      'behind another speaker',
      'Minister Ana Ruiz left. Growers said it fell. The official said it held.',
      'The official, stated',
    ],
    ['of another calling', 'Striker Ana Ruiz said it held. The official said it was new.', 'The official, stated'],
  ])('%s', (_case, text, expected) => {
    expect(lastSpeaker(text)).toBe(expected)
  })
})

describe('a body', () => {
  it.each([
    [
      'by its acronym',
      'The Office of Water and Dams (OWD) was asked. The OWD said the dam held.',
      'Office of Water and Dams, stated',
    ],
    [
      'by letters of which a hyphen parts two',
      'The Directorate-General of Dams (DGD) was asked. The DGD said the dam held.',
      'Directorate-General of Dams, stated',
    ],
    [
      'of a state, by a wider noun',
      'The Harbour Safety Authority said it fell. The agency said it was new.',
      'Harbour Safety Authority, inferred',
    ],
    ['that no list knows', 'Dunamo said the dam held. The company said it was new.', 'Dunamo, inferred'],
    [
      'no body',
      'Dunamo said the dam held. It was late. It rained. Growers left. The company said it was new.',
      'The company, stated',
    ],
    ['by its noun', 'The Interior Ministry was asked. The ministry said the dam held.', 'Interior Ministry, inferred'],
    ['by any noun', 'ATMN said the dam held. The party said it was new.', 'ATMN, inferred'],
    [
      'that another one may be',
      'The Interior Ministry met the Health Ministry. The ministry said the dam held.',
      'The ministry, stated',
    ],
    ['beside two callings', 'Its founder and president, Ana Ruiz, said the dam held.', 'Ana Ruiz, stated'],
    ['beside its calling', 'The port’s owner, Tidewater Holdings, said the dam held.', 'Tidewater Holdings, stated'],
    [
      'behind its calling',
      'The seed firm Harrow & Lowe recalled its oats. It said the seed was bought.',
      'Harrow & Lowe, inferred',
    ],
    ['of several people', 'Growers near Taal have sown. They said it was dry.', 'Growers near Taal, inferred'],
    ['that is a person, for it', 'Mayor Ana Ruiz left. It said the dam held.', 'perhaps it'],
    [
      'owned, and printed before',
      'Diaz’s campaign left. Ben Diaz spoke. His campaign said the dam held.',
      'Diaz’s campaign, inferred',
    ],
  ])('%s', (_case, text, expected) => {
    expect(lastSpeaker(text)).toBe(expected)
  })
})

describe('a paper', () => {
  it.each([
    ['by a body', `${report} The report said the dam held.`, 'Harbour Safety Board, inferred'],
    ['by another word', `${report} The study said the dam held.`, 'Harbour Safety Board, inferred'],
    [
      'given out',
      'The Harbour Safety Board released a statement. The statement said the dam held.',
      'Harbour Safety Board, inferred',
    ],
    [
      'spoken in',
      'In a study, the Harbour Safety Board said it held. The study said it was new.',
      'Harbour Safety Board, inferred',
    ],
    ['with its owner', 'The Harbour Safety Board’s website said the dam held.', 'Harbour Safety Board, inferred'],
    ['of another, unnamed', `${report} A study was done at school. The study said the dam held.`, 'The study, stated'],
    ['of another kind', `${report} The letter said the dam held.`, 'The letter, stated'],
  ])('%s', (_case, text, expected) => {
    expect(lastSpeaker(text)).toBe(expected)
  })
})

describe('a pronoun', () => {
  it.each([
    [
      'of the one before who opened the sentence',
      'Ben Diaz said it held. Carl Weiss crossed the dam. “It holds,” he said.',
      'Carl Weiss, inferred',
    ],
    ['of two together', 'Ben Diaz and Carl Weiss bought the dam. “It held,” he said.', 'perhaps Ben Diaz'],
    [
      'past a sentence that a pronoun opens',
      'Ana Ruiz left. She crossed the dam. She came back. “It held,” she said.',
      'Ana Ruiz, inferred',
    ],
    ['not of the owner', 'Diaz’s wife called the crew. “It held,” she said.', 'Diaz’s wife, inferred'],
    [
      'that an earlier sentence makes a woman’s',
      'Orlo Brisk said the dam was hers. Ben Diaz crossed it. Orlo Brisk left. “It held,” he said.',
      'Ben Diaz, inferred',
    ],
    ['of the writer', 'I say the dam held.', 'nobody'],
    ['of the reader', 'You say the dam held.', 'nobody'],
  ])('%s', (_case, text, expected) => {
    expect(lastSpeaker(text)).toBe(expected)
  })
})
