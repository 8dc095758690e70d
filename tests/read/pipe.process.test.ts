import {execFileSync} from 'node:child_process'
import {mkdirSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {Failure} from '../../src/failure.ts'
import {readDecisions} from '../../src/read/read-decisions.ts'
import {readFolder} from '../../src/read/read-folder.ts'
import {folderWith} from '../run/in-folder.ts'

test('waits for no pipe that is called like an article', async () => {
  const folder = folderWith({'good.txt': 'It rained.'})
  const pipe = join(folder, 'pipe.txt')
  execFileSync('mkfifo', [pipe])
  const {seeds, unreadable} = await readFolder(folder)
  expect(seeds.map(({file}) => file)).toEqual(['good.txt'])
  expect(unreadable).toMatchObject([{file: 'pipe.txt', warning: {rule: 'not-a-file'}}])
  expect((await readFolder(pipe)).unreadable).toMatchObject([{warning: {rule: 'not-a-file'}}])
})

test('waits for no pipe in the place of a decision', () => {
  const folder = folderWith()
  mkdirSync(join(folder, '_archive'))
  execFileSync('mkfifo', [join(folder, '_archive/site.yml')])
  expect(() => readDecisions(folder)).toThrow(Failure)
})
