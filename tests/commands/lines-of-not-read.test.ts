import {expect, it} from 'vitest'
import {linesOfNotRead} from '../../src/commands/lines-of-not-read.ts'

const unreadable = (file: string) => ({file, warning: {rule: 'format-not-read', says: 'is a mail of Outlook'}})

it('names each file that looks like an article, and counts the others by their ending', () => {
  const passed = new Map([
    ['png', 2],
    ['jpg', 12],
    ['xyz', 2],
  ])
  expect(linesOfNotRead([unreadable('a.msg')], passed)).toEqual([
    'a.msg: is a mail of Outlook',
    '12 .jpg passed over: a picture; `tesseract FILE article` reads what is written on it',
    '2 .png passed over: a picture; `tesseract FILE article` reads what is written on it',
    '2 .xyz passed over: a format nobody here knows; save its text as .txt or .md',
  ])
})

it('ends a long list with how many more there are', () => {
  const lines = linesOfNotRead(
    Array.from({length: 1041}, (_, index) => unreadable(`${index}.msg`)),
    new Map(),
  )
  expect(lines).toHaveLength(41)
  expect(lines.at(-1)).toBe('… and 1,001 more; `dateline check` lists them all.')
})

it('says nothing where everything was read', () => {
  expect(linesOfNotRead([], new Map())).toEqual([])
})
