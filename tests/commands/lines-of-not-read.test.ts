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

it('names a few of those left out for one reason, and the one that has another', () => {
  const drafts = Array.from({length: 1041}, (_, index) => unreadable(`${index}.msg`))
  const damaged = {file: 'page.pdf', warning: {rule: 'damaged-file', says: 'is no PDF'}}
  const lines = linesOfNotRead([...drafts, damaged], new Map())
  expect(lines).toHaveLength(7)
  expect(lines.slice(4)).toEqual([
    '4.msg: is a mail of Outlook',
    '… and 1,036 more of these; `dateline check` lists them all.',
    'page.pdf: is no PDF',
  ])
})

it('ends a long list with how many more there are', () => {
  const each = Array.from({length: 60}, (_, index) => ({
    file: `${index}.pdf`,
    warning: {rule: 'damaged-file', says: `ends in line ${index}`},
  }))
  const lines = linesOfNotRead(each, new Map())
  expect(lines).toHaveLength(41)
  expect(lines.at(-1)).toBe('… and 20 more lines; `dateline check` lists them all.')
})

it('says nothing where everything was read', () => {
  expect(linesOfNotRead([], new Map())).toEqual([])
})
