import {describe, expect, it} from 'vitest'
import {pageOf} from '../../src/clean/page.ts'
import {captionLine} from '../../src/clean/roles/caption-line.ts'
import {creditLine} from '../../src/clean/roles/credit-line.ts'
import {authorsOfByline} from '../../src/lines/byline.ts'
import {findDateline} from '../../src/lines/find-dateline.ts'
import {outletNamed} from '../../src/lines/outlet-named.ts'
import {outletOfByline} from '../../src/lines/outlet-of-byline.ts'
import {parse} from '../../src/parse/index.ts'
import type {Outlet} from '../../src/vocabulary/outlets/outlet.ts'
import {outletsOf} from '../../src/vocabulary/outlets/outlet.ts'
import {outlets} from '../../src/vocabulary/outlets/outlets.ts'
import {photoDesks} from '../../src/vocabulary/outlets/photo-desks.ts'
import {neverInRecurringNames} from '../../src/vocabulary/topics/event-name-words.ts'
import {namesIn} from '../annotate/names/names-in.ts'

const agencies = outlets.filter(({kind}) => kind === 'agency')
const spellingsOf = ({name, aliases}: Outlet) => [name, ...aliases]
const signatures = agencies.flatMap(spellingsOf)
/** Spellings a sentence can mean nothing else by. */
const plainOf = (outlet: Outlet) => spellingsOf(outlet).filter((spelling) => !outlet.ambiguous.includes(spelling))

/** What `role` makes of a line below the text. */
const roleOf = (role: typeof creditLine | typeof captionLine, text: string) => {
  const document = parse({file: 'a.txt', format: 'text', raw: text, sha256: '', warnings: []})
  const page = pageOf(document)
  const line = page.lines[0]
  if (!line) throw new Error(`expected a line, found none in ${JSON.stringify(text)}`)
  return role.answer({line, page, before: new Set(), previous: undefined, next: undefined})
}

it('reads a line of the table', () => {
  expect(
    outletsOf('agency', '\nPetra | PETRA, Jordan News Agency | petra.gov.jo | Petra, PETRA\nNewsis | | newsis.com\n'),
  ).toEqual([
    {
      name: 'Petra',
      aliases: ['PETRA', 'Jordan News Agency'],
      domains: ['petra.gov.jo'],
      kind: 'agency',
      ambiguous: ['Petra', 'PETRA'],
    },
    {name: 'Newsis', aliases: [], domains: ['newsis.com'], kind: 'agency', ambiguous: []},
  ])
})

describe('an agency of the table is known to', () => {
  it('datelines', () => {
    expect(
      signatures.filter(
        (signature) =>
          findDateline(`LIMA, May 3 (${signature}) — The bridge closed.`)?.agency !== outletNamed(signature),
      ),
    ).toEqual([])
  })

  it('bylines, where it is the outlet and nobody’s name', () => {
    expect(
      signatures.filter((signature) => outletOfByline(`By Ana Ruiz, ${signature}`, outletNamed) === undefined),
    ).toEqual([])
    expect(
      signatures.filter(
        (signature) =>
          authorsOfByline(`By Ana Ruiz, ${signature}`)
            .map(({name}) => name)
            .join() !== 'Ana Ruiz',
      ),
    ).toEqual([])
  })

  it('credits', () => {
    expect(signatures.filter((signature) => roleOf(creditLine, `Ana Ruiz/${signature}`) !== 'credit')).toEqual([])
    expect(
      signatures.filter(
        (signature) => roleOf(creditLine, `${signature} writer Ana Ruiz in Lima contributed.`) !== 'credit',
      ),
    ).toEqual([])
  })

  it('captions', () => {
    const below = 'Ana Ruiz opens the bridge in Porto on Friday.'
    for (const credit of ['Ana Ruiz/X', 'X Photo/Ana Ruiz', 'Ana Ruiz, Pool via X'])
      expect(
        signatures.filter(
          (signature) => roleOf(captionLine, `${below} (${credit.replace('X', signature)})`) !== 'caption',
        ),
        credit,
      ).toEqual([])
  })

  it('the names of organisations, but for spellings that mean something else as well', () => {
    const missing = agencies
      .flatMap(plainOf)
      // "Who" is no World Health Organization: a short name counts in capitals, and none in small letters
      .filter((spelling) => /^\p{Lu}/u.test(spelling) && (spelling.length > 4 || spelling === spelling.toUpperCase()))
      .filter((spelling) => namesIn(`They spoke to ${spelling} on Friday.`).organisations.length === 0)
    expect(missing).toEqual([])
    expect(namesIn('They spoke of Trend on Friday.').organisations).toEqual([])
  })

  it('topics, which are not called after it', () => {
    const oneWord = agencies.flatMap(plainOf).filter((spelling) => /^[\p{L}-]+$/u.test(spelling))
    expect(oneWord.filter((spelling) => !neverInRecurringNames.has(spelling.toLowerCase()))).toEqual([])
  })
})

describe('a photo desk of the table', () => {
  const desks = photoDesks.flatMap(spellingsOf)

  it('signs credits and captions', () => {
    expect(desks.filter((desk) => roleOf(creditLine, `Ana Ruiz/${desk}`) !== 'credit')).toEqual([])
    expect(
      desks.filter((desk) => roleOf(captionLine, `The bridge in Porto on Friday. Ana Ruiz/${desk}`) !== 'caption'),
    ).toEqual([])
  })

  it('is the outlet of no article', () => {
    expect(desks.filter((desk) => outletNamed(desk) !== undefined)).toEqual([])
  })
})

describe('signatures below pictures', () => {
  it.each([
    ['a word that begins like one', 'The ferry and its shops/apartments'],
    ['small letters', 'The choice was on the map/app of the ferry'],
    ['a sentence', 'The bridge was drawn. It opened in/AP'],
  ])('not in %s', (_name, text) => {
    expect(roleOf(creditLine, text)).toBeUndefined()
    expect(roleOf(captionLine, `${text} of the whole harbour (and/or apples)`)).toBeUndefined()
  })
})

describe('the tables', () => {
  it('give a spelling and an address to one outlet of their kind', () => {
    const twice = (list: readonly string[]) => list.filter((item, at) => list.indexOf(item) !== at)
    expect(twice([...outlets, ...photoDesks].flatMap(spellingsOf))).toEqual([])
    expect(twice([...outlets, ...photoDesks].flatMap(({domains}) => domains))).toEqual([])
  })

  it('call ambiguous only what they spell so', () => {
    const strange = [...outlets, ...photoDesks].flatMap((outlet) =>
      outlet.ambiguous.filter((spelling) => !spellingsOf(outlet).includes(spelling)),
    )
    expect(strange).toEqual([])
  })
})
