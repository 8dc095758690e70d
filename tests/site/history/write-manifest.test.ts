import {linkSync, mkdirSync, readFileSync, statSync, utimesSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {manifestName, writeManifest} from '../../../src/site/history/write-manifest.ts'
import {folderWith} from '../../run/in-folder.ts'

const digests = (site: string): Record<string, string> =>
  Object.fromEntries(
    readFileSync(join(site, manifestName), 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => [line.slice(66), line.slice(0, 64)]),
  )

test('a file that the last site has as well keeps its digest, unless it was written to since', () => {
  const folder = folderWith({'last/a%.txt': 'harbour', 'last/b.txt': 'harbour', 'last/c.txt': 'harbour'})
  const [last, site] = [join(folder, 'last'), join(folder, 'site')]
  writeManifest(last)
  const told = join(last, manifestName)
  // What is taken over is told by digests that no file has.
  writeFileSync(told, readFileSync(told, 'utf8').replaceAll(/^\w/gm, '-'))
  mkdirSync(site)
  for (const name of ['a%.txt', 'b.txt']) linkSync(join(last, name), join(site, name))
  const later = new Date(statSync(told).mtimeMs + 2000)
  utimesSync(join(site, 'b.txt'), later, later)
  writeFileSync(join(site, 'c.txt'), 'harbour')
  writeManifest(site, last)
  const {'a%25.txt': kept, 'b.txt': touched, 'c.txt': copied} = digests(site)
  expect(kept).toMatch(/^-/)
  expect(touched).toBe(copied)
  expect(copied).toMatch(/^[\da-f]{64}$/)
})
