import {appendFileSync, copyFileSync, mkdirSync, readFileSync, renameSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {dateline} from '../../run/dateline.ts'
import {folderWith} from '../../run/in-folder.ts'

test('links into an edition that was published work in the next one, and a copy of it is checked', async () => {
  const place = folderWith({
    'seeds/rain.txt': 'Rain at Novara\n\nAna Ruiz said it rained.',
    'seeds/snow.txt': 'Snow at Novara\n\nAna Ruiz said it snowed.',
    'seeds/wind.txt': 'Wind at Novara\n\nAna Ruiz said the wind blew.',
  })
  const build = async () => expect(await dateline(['build', '--no-cache'], {cwd: place})).toMatchObject({code: 0})
  const at = (path: string): string => readFileSync(join(place, 'dist', path), 'utf8')
  await build()
  expect(await dateline(['check', '--dist', 'dist'], {cwd: place})).toMatchObject({
    code: 0,
    out: expect.stringMatching(/^All \d+ files are what was built\.\n$/),
  })

  mkdirSync(join(place, 'seeds/_archive/editions'), {recursive: true})
  copyFileSync(join(place, 'dist/manifest-sha256.txt'), join(place, 'seeds/_archive/editions/2023-08.txt'))
  renameSync(join(place, 'seeds/rain.txt'), join(place, 'seeds/novara-rain.txt'))
  appendFileSync(join(place, 'seeds/snow.txt'), ' All day.')
  rmSync(join(place, 'seeds/wind.txt'))
  await build()
  expect(at('articles/rain/index.html')).toContain('content="0; url=../../articles/novara-rain/"')
  expect(at('articles/wind/index.html')).toContain('stood in the edition 2023-08')
  expect(at('about/changes/index.html')).toMatch(
    /3 articles[\s\S]*<h2>Changed<\/h2>[\s\S]*snow[\s\S]*<h2>Renamed<\/h2>[\s\S]*<code>rain<\/code>[\s\S]*<h2>Gone<\/h2>[\s\S]*<code>wind<\/code>/,
  )

  appendFileSync(join(place, 'dist/index.html'), '<!-- changed -->')
  const {code, out} = await dateline(['check', '--dist', 'dist'], {cwd: place})
  expect({code, out}).toEqual({code: 1, out: expect.stringContaining('index.html is not what was published\n')})
})
