import {statSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {html} from '../../../src/site/html.ts'
import {restyle} from '../../../src/site/look/restyle.ts'
import {filesIn, folderWith} from '../../run/in-folder.ts'

const before = 'assets/dateline-0001.css'
const after = {address: {path: 'assets/dateline-0002.css'}, css: 'p{margin:0}\n'}
const page = (stylesheet: string): string =>
  html`<head>
<title>${'<link rel="stylesheet" href="assets/dateline-0001.css">'}</title>
<link rel="stylesheet" href="../${stylesheet}">
</head><p>assets/dateline-0001.css is how it was called</p>`.toString()

test('leads every page to the new stylesheet and leaves all else as it is', () => {
  const from = folderWith({
    '.dateline': 'ours',
    [before]: 'p{margin:1em}\n',
    'a/index.html': page(before),
    'a/fragment.html': '<p>Ana Ruiz</p>',
    'data/quotes.csv': 'assets/dateline-0001.css\n',
  })
  const to = folderWith()
  expect(restyle(from, to, before, after, '.dateline')).toBe(4)
  expect(filesIn(to)).toEqual({
    [after.address.path]: after.css,
    'a/index.html': page(after.address.path),
    'a/fragment.html': '<p>Ana Ruiz</p>',
    'data/quotes.csv': 'assets/dateline-0001.css\n',
  })
  expect(statSync(join(to, 'data/quotes.csv')).ino).toBe(statSync(join(from, 'data/quotes.csv')).ino)
})
