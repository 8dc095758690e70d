import {symlinkSync, truncateSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import type {Archive} from '../src/model.ts'
import {loadArchive} from '../src/run/load-archive.ts'
import {folderWith} from './run/in-folder.ts'

/** An article nothing is wrong with; it must come out the same beside every bad file. */
const good = 'Port of Santa Brisa stays open\n\nAna Ruiz said on Tuesday that the port would stay open.'

async function archiveWith(files: Readonly<Record<string, string | Uint8Array>>): Promise<Archive> {
  return loadArchive(folderWith({...files, 'good.txt': good}))
}

const recordOf = (archive: Archive, file: string) => archive.articles.find(({record}) => record.file === file)?.record

const warningsAbout = (archive: Archive, file: string): string[] => [
  ...archive.unreadable.filter((item) => item.file === file).map(({warning}) => warning.rule),
  ...(recordOf(archive, file)?.warnings ?? []).map(({rule}) => rule),
]

const utf16 = (text: string): Uint8Array => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')])

test.each<[string, string, string | Uint8Array, ...string[]]>([
  ['an empty file', 'bad.txt', '', 'empty-file'],
  [
    'invalid UTF-8',
    'bad.txt',
    Buffer.from([0x41, 0x6e, 0x61, 0x20, 0xc3, 0x28, 0x20, 0xff, 0xfe, 0x20, 0x42]),
    'invalid-utf-8',
  ],
  ['half a UTF-16 character', 'bad.txt', utf16('snow on the quay').subarray(0, 21), 'invalid-utf-16'],
  [
    'a picture',
    'bad.txt',
    Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489', 'hex'),
    'binary-file',
  ],
  ['a format that is none', 'bad.doc', 'PK', 'format-not-read'],
  [
    'broken front matter',
    'bad.md',
    '---\ntitle: [Rain\ndate: soon\n---\nIt rained.',
    'front-matter-broken',
    'front-matter-field',
  ],
  ['a date that is none', 'bad.md', '---\ndate: 2024-02-30\n---\nIt rained.', 'front-matter-field'],
  ['front matter that is code', 'bad.md', '---js\n{title: process.exit(3)}\n---\nIt rained.', 'front-matter-broken'],
])('%s is named, and costs only itself', async (_what, file, content, ...rules) => {
  const alone = recordOf(await archiveWith({}), 'good.txt')
  const archive = await archiveWith({[file]: content})
  expect(warningsAbout(archive, file)).toEqual(rules)
  expect(recordOf(archive, 'good.txt')).toEqual(alone)
})

test('a path that is too long is named, and one that is long is read', async () => {
  const below = (folders: number): string => `${'a-headline-for-a-name/'.repeat(folders)}rain.txt`
  const archive = await archiveWith({[below(40)]: good, [below(60)]: good})
  expect(warningsAbout(archive, below(60))).toEqual(['path-too-long'])
  expect(archive.unreadable).toHaveLength(1)
  expect(archive.articles).toHaveLength(2)
})

test('20 MB of text is named, and not read', async () => {
  const folder = folderWith({'good.txt': good, 'log.txt': 'x'})
  truncateSync(join(folder, 'log.txt'), 20 * 1024 * 1024)
  const archive = await loadArchive(folder)
  expect(warningsAbout(archive, 'log.txt')).toEqual(['file-too-large'])
  expect(recordOf(archive, 'good.txt')?.text).toContain('Ana Ruiz')
})

test('a file that cannot be read is named', async () => {
  const folder = folderWith({'good.txt': good})
  symlinkSync(join(folder, 'moved-away.txt'), join(folder, 'gone.txt'))
  const archive = await loadArchive(folder)
  expect(warningsAbout(archive, 'gone.txt')).toEqual(['broken-link'])
  expect(recordOf(archive, 'good.txt')?.text).toContain('Ana Ruiz')
})

test('two files of one name get an address each, and a warning says which', async () => {
  const archive = await archiveWith({'2023/strike.txt': 'Dockers march.', '2024/strike.txt': 'Dockers march again.'})
  const ids = archive.articles.map(({record}) => record.id)
  expect(ids).toHaveLength(3)
  expect(new Set(ids).size).toBe(3)
  const said = [...archive.warnings, ...archive.articles.flatMap(({record}) => record.warnings)].map(({says}) => says)
  expect(said.some((says) => says.includes('2023/strike.txt'))).toBe(true)
})

/** What no newspaper prints and a file may hold all the same. */
test.each<[string, string]>([
  ['no space in 300,000 letters', 'x'.repeat(300_000)],
  ['150,000 lines of a word', 'Rain\n'.repeat(150_000)],
  ['3,000 names', Array.from({length: 3_000}, (_, at) => `Ana ${nameOf(at)}`).join(', ')],
  ['one statement 3,000 times', 'Ana Ruiz said it rained. '.repeat(3_000)],
])('an article with %s is published', async (_what, text) => {
  const archive = await archiveWith({'odd.txt': `Rain at Santa Brisa\n\n${text}\n`})
  expect(archive.unreadable).toEqual([])
  expect(recordOf(archive, 'odd.txt')?.text.length).toBeGreaterThan(text.length / 2)
})

/** `Robababan`, `Robabadan`: a family name for each number. */
function nameOf(number: number): string {
  const letters = [...'aeiou'].flatMap((vowel) => [...'bdklmnrst'].map((consonant) => consonant + vowel))
  const at = (place: number): string => letters[Math.floor(number / letters.length ** place) % letters.length] ?? ''
  return `Ro${at(2)}${at(1)}${at(0)}n`
}

test('a statement printed forty times has forty addresses', async () => {
  const archive = await archiveWith({'odd.txt': `Rain at Santa Brisa\n\n${'Ana Ruiz said it rained. '.repeat(40)}`})
  const ids = recordOf(archive, 'odd.txt')?.quotes.map(({id}) => id) ?? []
  expect(new Set(ids).size).toBe(40)
  expect(ids.at(-1)).toMatch(/-40$/)
})

test('names beyond the first thousand have no page, and a warning says so', async () => {
  const names = Array.from({length: 1_200}, (_, at) => `Ana ${nameOf(at)}`)
  const archive = await archiveWith({'roll.txt': `Roll of Santa Brisa\n\n${names.join(', ')} were named.\n`})
  expect(recordOf(archive, 'roll.txt')?.people).toHaveLength(1000)
  expect(warningsAbout(archive, 'roll.txt')).toEqual(['too-many-names'])
  expect(archive.people.length).toBeLessThan(1010)
})

test('a file of more lines than an article has is named, and not published', async () => {
  const archive = await archiveWith({'words.txt': 'Rain\n\n'.repeat(200_001)})
  expect(warningsAbout(archive, 'words.txt')).toEqual(['too-many-lines'])
  expect(recordOf(archive, 'good.txt')?.text).toContain('Ana Ruiz')
})
