import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {dateline} from '../run/dateline.ts'
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

test('two builds are the same, byte for byte: from another folder, in another time zone and year, from the cache', async () => {
  const here = folderWith(articles)
  const there = folderWith(Object.fromEntries(Object.entries(articles).toReversed()))
  await dateline(['build', '--no-cache'], {cwd: here, env: {TZ: 'UTC', LANG: 'C', SOURCE_DATE_EPOCH: '0'}})
  const site = filesIn(join(here, 'dist'))
  expect(Object.keys(site)).toEqual(expect.arrayContaining(['articles/port/index.html', 'articles/rain/index.html']))
  const elsewhere = {
    cwd: there,
    env: {TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', SOURCE_DATE_EPOCH: '1900000000'},
  }
  for (let build = 0; build < 2; build++) {
    await dateline(['build'], elsewhere)
    expect(filesIn(join(there, 'dist'))).toEqual(site)
  }
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
