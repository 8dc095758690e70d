import {describe, expect, it} from 'vitest'
import {authorsOfByline} from '../../src/lines/byline.ts'
import {authorsOfCredit} from '../../src/lines/credit.ts'

const names = (line: string) => authorsOfByline(line).map(({name}) => name)
const credits = (line: string) => authorsOfCredit(line).map(({name, role}) => `${role} ${name}`)

describe('authorsOfByline', () => {
  it.each([
    ['By Ana Ruiz', ['Ana Ruiz']],
    ['By Ana Ruiz and Tom Beck', ['Ana Ruiz', 'Tom Beck']],
    ['BY ANA RUIZ, Associated Press', ['Ana Ruiz']],
    ['By Ana Ruiz, Tom Beck and Li Wei in Seoul', ['Ana Ruiz', 'Tom Beck', 'Li Wei']],
    ['By J. P. van der Berg | Harbour Gazette', ['J. P. van der Berg']],
    ['Ana Ruiz, Staff Writer', ['Ana Ruiz']],
    ['Ana Ruiz | Reuters', ['Ana Ruiz']],
    ['BYLINE: ANA O’NEILL', ['Ana O’Neill']],
    ['By ANA RUIZ and TOM BECK Staff Writers', ['Ana Ruiz', 'Tom Beck']],
    ['By Ana Ruiz Chief Political Correspondent', ['Ana Ruiz']],
    ['Posted 05/25/2018 by Ana Ruiz', ['Ana Ruiz']],
    ['By Dr. Ana Ruiz, MD', ['Ana Ruiz']],
    ['VON ANA RUIZ UND TOM BECK - AKTUALISIERT AM 15.03.2019-08:10', ['Ana Ruiz', 'Tom Beck']],
    ['Follow Ana Ruiz on Twitter @anaruiz.', ['Ana Ruiz']],
    ['Follow the harbour on Twitter @taal.', []],
    ['Follow Ana Ruiz on her way to the harbour.', []],
    ['Rain Stops Tomorrow, But For Today, Umbrellas.', []],
    ['Reportage von Ana Ruiz', ['Ana Ruiz']],
    ['Propos recueillis par Ana Ruiz', ['Ana Ruiz']],
    ['Una crónica de Ana Ruiz', ['Ana Ruiz']],
    ['Door Ana Ruiz', ['Ana Ruiz']],
  ])('reads %s', (line, expected) => {
    expect(names(line)).toEqual(expected)
  })

  it('tells where the name stands', () => {
    const line = 'By Ana Ruiz and Tom Beck'
    expect(authorsOfByline(line).map(({start, end}) => line.slice(start, end))).toEqual(['Ana Ruiz', 'Tom Beck'])
  })

  it.each([
    'By Associated Press',
    'By Staff Reporter',
    'By land and sea the visitors came',
    'Posted by the ferry, the pilots waited',
    'Di notte la nave arriva',
    'By Tuesday the bridge was closed',
    'Ana Ruiz, who crossed the bridge, was glad',
    'Council votes to close bridge',
  ])('is silent on %s', (line) => {
    expect(names(line)).toEqual([])
  })
})

describe('authorsOfCredit', () => {
  it.each([
    ['Edited by Tom Beck', ['editor Tom Beck']],
    ['(Reporting by Ana Ruiz; Editing by Tom Beck)', ['author Ana Ruiz', 'editor Tom Beck']],
    ['The bridge on May 3, 2024. (Photo by Li Wei/AFP)', ['photographer Li Wei']],
    ['The bridge on May 3, 2024. (AP Photo/Li Wei)', ['photographer Li Wei']],
  ])('reads %s', (line, expected) => {
    expect(credits(line)).toEqual(expected)
  })

  it.each(['The bridge on May 3, 2024. (Photo by KCNA)', 'The bridge was photographed by many.'])(
    'is silent on %s',
    (line) => {
      expect(credits(line)).toEqual([])
    },
  )
})
