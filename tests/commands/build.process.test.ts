import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {dateline} from '../run/dateline.ts'
import {faultyPrinting} from '../run/faulty-printing.ts'
import {filesIn, folderWith} from '../run/in-folder.ts'

const articles = {
  'seeds/port.txt': 'Port of Santa Brisa stays open\n\nAna Ruiz said on Tuesday that the port would stay open.',
  'seeds/2024/rain.md': '# Rain\n\nIt rained in Novara.',
}

test('writes a page an article, says what it wrote, and leaves the site alone when the next build fails', async () => {
  const place = folderWith(articles)
  const {code, err} = await dateline(['build'], {cwd: place})
  expect({code, err}).toEqual({code: 0, err: expect.stringMatching(/^2 articles: wrote \d+ files to dist\n$/)})
  const good = filesIn(join(place, 'dist'))
  const pages = Object.entries(good).filter(([name]) => name.endsWith('.html'))
  expect(pages.some(([, page]) => page.includes('on Tuesday that the port'))).toBe(true)
  expect(pages.some(([, page]) => page.includes('It rained in Novara.'))).toBe(true)

  const failed = await dateline(['build', '--seeds', 'gone'], {cwd: place})
  expect(failed).toEqual({code: 1, out: '', err: expect.stringContaining('there is no such file or folder')})
  expect(filesIn(join(place, 'dist'))).toEqual(good)
})

test('refuses a folder of somebody else, and leaves it alone', async () => {
  const place = folderWith(articles)
  writeFileSync(join(place, 'diary.txt'), 'Dear diary')
  const before = filesIn(place)
  const {code, err} = await dateline(['build', '--out', '.', '--no-cache'], {cwd: place})
  expect({code, err}).toEqual({
    code: 1,
    err: expect.stringContaining('which a build would delete. Choose another --out.'),
  })
  expect(filesIn(place)).toEqual(before)
})

test('a folder of which nothing is read fails, says of each file why, and leaves the good site alone', async () => {
  const place = folderWith(articles)
  await dateline(['build'], {cwd: place})
  const good = filesIn(join(place, 'dist'))
  const other = folderWith({'seeds/a.msg': 'x', 'seeds/empty.txt': '', 'seeds/b.jpg': 'x'})
  const {code, err} = await dateline(['build', '--seeds', join(other, 'seeds')], {cwd: place})
  expect(code).toBe(1)
  expect(err).toMatch(
    /no article could be read, and dist stays as it is\.\na\.msg: .*`msgconvert a\.msg`.*\nempty\.txt: .*\n1 \.jpg passed over: /,
  )
  expect(filesIn(join(place, 'dist'))).toEqual(good)
})

test('goes on without a cache', async () => {
  const place = folderWith({...articles, '.cache': 'a file'})
  const {code, err} = await dateline(['build', '--no-search'], {cwd: place})
  expect({code, err}).toEqual({code: 0, err: expect.stringMatching(/^Cannot keep what was read in .*\n2 articles: /s)})
})

test('publishes nothing of a text that is kept back, nor of an article that was withdrawn, nor originals where none are wanted', async () => {
  const place = folderWith({
    ...articles,
    'seeds/secret.txt':
      'Rain in Orvik\n\nIt rained on pier nine, Ana Ruiz said on Tuesday.\n\nThe blankets were lent by a fishmonger.',
    'seeds/gone.txt': 'Snow in Orvik\n\nThe umbrellas were lent by a florist, Ana Ruiz said on Tuesday.',
    'seeds/_archive/corrections.yml':
      'corrections:\n  - {what: visibility, of: secret, value: hidden}\n  - {what: withdrawn, of: gone, value: It was a draft.}\n',
  })
  expect((await dateline(['build'], {cwd: place})).code).toBe(0)
  const site = filesIn(join(place, 'dist'))
  const holding = (words: string) => Object.keys(site).filter((file) => site[file]?.includes(words))
  expect(holding('fishmonger')).toEqual([])
  expect(holding('florist')).toEqual([])
  expect(site['articles/secret/index.html']).toContain('It rained on pier nine')
  expect(site['articles/gone/index.html']).toContain('It was a draft.')
  expect(Object.keys(site).filter((file) => file.startsWith('originals/'))).toEqual([
    'originals/port.txt',
    'originals/rain.txt',
  ])

  expect((await dateline(['build', '--no-originals'], {cwd: place})).code).toBe(0)
  const without = filesIn(join(place, 'dist'))
  expect(Object.keys(without).filter((file) => file.startsWith('originals/'))).toEqual([])
  expect(without['articles/port/index.html']).toContain('port.txt, not published')
})

test('a page that cannot be printed is replaced, named and told by the exit code, again at the next build', async () => {
  const place = folderWith({
    ...articles,
    'seeds/cutting.md':
      '---\nnote: the third line is torn\n---\n\n# Hail at Novara\n\nIt hailed at Novara for an hour, and the market closed early.',
  })
  for (let build = 0; build < 2; build++) {
    const {code, err} = await dateline(['build'], {cwd: place, env: faultyPrinting})
    expect({code, err}).toEqual({
      code: 1,
      err: expect.stringContaining('[page-not-printed] articles/cutting/index.html (“Hail at Novara”): no sense in it'),
    })
    const site = filesIn(join(place, 'dist'))
    expect(site['articles/cutting/index.html']).toContain('This page could not be printed.')
    expect(site['articles/port/index.html']).toContain('on Tuesday that the port')
  }
  expect(await dateline(['build'], {cwd: place})).toMatchObject({code: 0})
})
