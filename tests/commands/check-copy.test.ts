import {appendFileSync, mkdirSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {checkCopy} from '../../src/commands/check-copy.ts'
import {Failure} from '../../src/failure.ts'
import {manifestName, writeManifest} from '../../src/site/history/write-manifest.ts'
import {filesIn, folderWith} from '../run/in-folder.ts'

const site = {'.dateline': '', 'index.html': 'rain', 'articles/rain/index.html': 'It rained.', 'a%0Ab.txt': 'odd'}

function published(): string {
  const folder = folderWith(site)
  writeManifest(folder)
  return folder
}

test('a manifest lists every file but itself and the mark of the folder, in order, as sha256sum reads it', () => {
  expect(filesIn(published())[manifestName]).toMatch(
    /^[0-9a-f]{64} {2}a%250Ab\.txt\n[0-9a-f]{64} {2}articles\/rain\/index\.html\n[0-9a-f]{64} {2}index\.html\n$/,
  )
})

test('a copy that is what was published has no fault', () => {
  expect(checkCopy(published())).toEqual({files: 3, faults: []})
})

test.each<[string, (folder: string) => void, string]>([
  [
    'a changed file',
    (folder) => appendFileSync(join(folder, 'index.html'), '!'),
    'index.html is not what was published',
  ],
  ['a missing file', (folder) => rmSync(join(folder, 'index.html')), 'index.html is missing'],
  ['an added file', (folder) => writeFileSync(join(folder, 'ad.js'), ''), 'ad.js was added'],
  [
    'a link in the place of a file',
    (folder) => {
      rmSync(join(folder, 'index.html'))
      symlinkSync(join(folder, 'a%0Ab.txt'), join(folder, 'index.html'))
    },
    'index.html is no plain file',
  ],
  [
    'a folder in the place of a file',
    (folder) => {
      rmSync(join(folder, 'index.html'))
      mkdirSync(join(folder, 'index.html'))
    },
    'index.html is no plain file',
  ],
  [
    'a manifest that leads out of the folder',
    (folder) => appendFileSync(join(folder, manifestName), `${'0'.repeat(64)}  ../../etc/passwd\n`),
    '"../../etc/passwd" is no path below the site',
  ],
])('%s is told', (_what, change, fault) => {
  const folder = published()
  change(folder)
  expect(checkCopy(folder).faults).toEqual([fault])
})

test.each([
  ['no manifest', {}],
  ['a manifest that is none', {[manifestName]: 'rain\n'}],
])('%s is a failure with what to do', (_what, files) => {
  expect(() => checkCopy(folderWith(files))).toThrow(Failure)
})
