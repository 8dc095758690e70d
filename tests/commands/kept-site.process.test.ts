import {appendFileSync, mkdirSync, renameSync, rmSync, statSync, utimesSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {chanceFrom} from '../../bench/chance.ts'
import {dateline} from '../run/dateline.ts'
import {filesIn, folderWith} from '../run/in-folder.ts'
import {editAtRandom, fill} from './random-edits.ts'

const report = (day: number, minister: string): string =>
  `Port of Santa Brisa stays open, day ${day}\n\nSANTA BRISA, Aug. ${day} 2023 (Harbour Post) — Transport Minister ${minister} said on Tuesday that ${day} ships were waiting.\n\n“We will not close the port while the talks go on,” ${minister.split(' ')[1]} told reporters.\n`

const seeds = Object.fromEntries(
  Array.from({length: 8}, (_, at) => [`seeds/day-${at}.txt`, report(at + 10, at % 2 ? 'Ana Ruiz' : 'Sergei Malenko')]),
)

async function build(folder: string, ...more: string[]): Promise<string> {
  const {code, err} = await dateline(['build', ...more], {cwd: folder})
  expect({code, err}).toMatchObject({code: 0})
  return err
}

describe('a site that is there already', () => {
  test('stays where nothing has changed, not even what was only touched', async () => {
    const folder = folderWith(seeds)
    await build(folder)
    const page = join(folder, 'dist/index.html')
    const before = statSync(page)
    expect(await build(folder)).toBe('8 articles: nothing has changed, and dist stays as it is\n')
    utimesSync(join(folder, 'seeds/day-3.txt'), new Date(), new Date())
    expect(await build(folder)).toContain('nothing has changed')
    expect([statSync(page).ino, statSync(page).mtimeMs]).toEqual([before.ino, before.mtimeMs])
  })

  test('is built anew where somebody changed it, or asks for another', async () => {
    const folder = folderWith(seeds)
    await build(folder)
    const built = filesIn(join(folder, 'dist'))
    appendFileSync(join(folder, 'dist/index.html'), '<p>by hand</p>')
    expect(await build(folder)).toContain('wrote')
    expect(filesIn(join(folder, 'dist'))).toEqual(built)
    rmSync(join(folder, 'dist/about'), {recursive: true})
    await build(folder)
    expect(filesIn(join(folder, 'dist'))).toEqual(built)
    expect(await build(folder, '--no-search')).toContain('wrote')
  })
})

/** What an archivist does in a week, one after the other. */
const edits: readonly (readonly [what: string, edit: (seeds: string) => void])[] = [
  ['an article is added', (place) => writeFileSync(join(place, 'new.txt'), report(29, 'Ana Ruiz'))],
  [
    'a sentence is changed in as many letters at the same time',
    (place) => {
      const path = join(place, 'day-3.txt')
      const {mtime} = statSync(path)
      writeFileSync(path, report(13, 'Ana Ruiz').replace('13 ships', '31 ships'))
      utimesSync(path, mtime, mtime)
    },
  ],
  ['an article is removed', (place) => rmSync(join(place, 'day-5.txt'))],
  ['an article is renamed', (place) => renameSync(join(place, 'day-6.txt'), join(place, 'talks.txt'))],
  [
    'two people are said to be one',
    (place) => {
      mkdirSync(join(place, '_archive'), {recursive: true})
      writeFileSync(join(place, '_archive/people.yml'), 'people:\n  - {name: Ana Ruiz, aliases: [Sergei Malenko]}\n')
    },
  ],
  ['the archive has another title', (place) => writeFileSync(join(place, '_archive/site.yml'), 'title: Harbour\n')],
]

test('after every edit a build comes to what one comes to that knows nothing of those before', async () => {
  const folder = folderWith(seeds)
  await build(folder)
  for (const [what, edit] of edits) {
    edit(join(folder, 'seeds'))
    await build(folder)
    await build(folder, '--no-cache', '--out', 'cold')
    expect(filesIn(join(folder, 'dist')), what).toEqual(filesIn(join(folder, 'cold')))
  }
})

test('after edits by chance the pages that are kept are those that would be printed', async () => {
  const folder = folderWith()
  const chance = chanceFrom(11)
  fill(join(folder, 'seeds'), 30)
  await build(folder)
  let kept = 0
  for (let round = 0; round < 2; round++) {
    const inode = (page: string): number => statSync(join(folder, 'dist', page)).ino
    const before = new Map(pagesIn(folder).map((page) => [page, inode(page)]))
    const what = editAtRandom(join(folder, 'seeds'), chance)
    await build(folder)
    await build(folder, '--no-cache', '--out', 'cold')
    expect(filesIn(join(folder, 'dist')), what).toEqual(filesIn(join(folder, 'cold')))
    kept += pagesIn(folder).filter((page) => before.get(page) === inode(page)).length
  }
  // Else nothing is shown by their being equal.
  expect(kept).toBeGreaterThan(30)
})

const pagesIn = (folder: string): readonly string[] =>
  Object.keys(filesIn(join(folder, 'dist'))).filter((name) => name.endsWith('index.html'))
