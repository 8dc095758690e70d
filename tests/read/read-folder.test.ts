import {mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterEach, beforeEach, expect, it} from 'vitest'
import {readFolder} from '../../src/read/read-folder.ts'
import {largestFile} from '../../src/read/reader.ts'

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'dateline-'))
})
afterEach(() => rmSync(root, {recursive: true}))

const put = (file: string, content: string | Uint8Array): void => {
  mkdirSync(dirname(join(root, file)), {recursive: true})
  writeFileSync(join(root, file), content)
}
const read = async () => {
  const {seeds, unreadable} = await readFolder(root)
  return {files: seeds.map(({file}) => file), refused: unreadable.map(({file, warning}) => `${file}: ${warning.rule}`)}
}

it('reads articles in code-unit order of their paths, and nothing hidden', async () => {
  for (const file of [
    'b.txt',
    'B.md',
    'a/z.txt',
    'a.txt',
    'é.txt',
    '.c.txt',
    '_d.txt',
    '_archive/site.yml',
    '.git/e.txt',
  ])
    put(file, 'It rained.')
  expect(await read()).toEqual({files: ['B.md', 'a.txt', 'a/z.txt', 'b.txt', 'é.txt'], refused: []})
})

it('lets a bad file cost only itself', async () => {
  put('good.txt', 'It rained.')
  put('empty.txt', '')
  put('picture.txt', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0x0d]))
  put('large.txt', new Uint8Array(largestFile + 1).fill(0x61))
  symlinkSync(join(root, 'nowhere.txt'), join(root, 'broken.txt'))
  symlinkSync('self.txt', join(root, 'self.txt'))
  expect(await read()).toEqual({
    files: ['good.txt'],
    refused: [
      'broken.txt: broken-link',
      'empty.txt: empty-file',
      'large.txt: file-too-large',
      'picture.txt: binary-file',
      'self.txt: folder-loop',
    ],
  })
})

it('says of documents it cannot read what would convert them, and counts the pictures', async () => {
  for (const file of ['a.doc', 'b 2.webarchive', 'c.msg', 'clipping', 'd.jpg', 'e.JPG', 'f.css']) put(file, 'x')
  const {unreadable, passed} = await readFolder(root)
  expect(unreadable.map(({file, warning}) => `${file} ${warning.says}`)).toEqual([
    'a.doc is a document of Word before 2007, which is not read; `soffice --headless --convert-to docx a.doc`',
    'b 2.webarchive is a page as Safari saves it, which is not read; `textutil -convert html "b 2.webarchive"`',
    'c.msg is a mail of Outlook, which is not read; `msgconvert c.msg`, which writes .eml',
    'clipping has no ending; rename it to end in .txt or .md if it is an article',
  ])
  expect([...passed]).toEqual([
    ['jpg', 2],
    ['css', 1],
  ])
})

it('leaves out the folder that a browser makes beside a page, and no other', async () => {
  for (const file of [
    'Vote.html',
    'Vote_files/ad.html',
    'Tram.htm',
    'Tram-Dateien/frame.html',
    'my_files/a.txt',
    'b.txt',
  ])
    put(file, '<p>It rained.</p>')
  expect((await read()).files).toEqual(['Tram.htm', 'Vote.html', 'b.txt', 'my_files/a.txt'])
})

it('follows no link out of the folder, and says so', async () => {
  put('in/b.txt', 'It rained.')
  put('out/secret.txt', 'It snowed.')
  symlinkSync(join(root, 'out/secret.txt'), join(root, 'in/file.txt'))
  symlinkSync(join(root, 'out'), join(root, 'in/folder'))
  symlinkSync('b.txt', join(root, 'in/beside.txt'))
  const {seeds, unreadable} = await readFolder(join(root, 'in'))
  expect(seeds.map(({file}) => file)).toEqual(['b.txt', 'beside.txt'])
  expect(unreadable.map(({file, warning}) => `${file}: ${warning.rule}`)).toEqual([
    'file.txt: link-outside',
    'folder: link-outside',
  ])
})

it('says of a name that is not UTF-8 that it is none', async () => {
  put('good.txt', 'It rained.')
  writeFileSync(Buffer.concat([Buffer.from(`${root}/br`), Buffer.from([0xfc]), Buffer.from('cke.txt')]), 'It rained.')
  expect((await read()).refused).toEqual(['br\ufffdcke.txt: name-not-utf-8'])
})

it('follows a link to a folder, but not back into it', async () => {
  put('a/b.txt', 'It rained.')
  symlinkSync(root, join(root, 'a/again'))
  symlinkSync(join(root, 'a'), join(root, 'c'))
  const {files, refused} = await read()
  expect(files).toEqual(['a/b.txt', 'c/b.txt'])
  expect(refused).toEqual(['a/again: folder-loop', 'c/again: folder-loop'])
})

it('reads one file, whatever the folder holds', async () => {
  put('a.txt', 'It rained.')
  put('b.txt', '')
  expect((await readFolder(join(root, 'a.txt'))).seeds.map(({file}) => file)).toEqual(['a.txt'])
})
