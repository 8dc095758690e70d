import {once} from 'node:events'
import {expect, test} from 'vitest'
import {chanceFrom} from '../../bench/chance.ts'
import {folderWith} from '../run/in-folder.ts'
import {waitedFor} from '../run/waited-for.ts'
import {besides, faultsOfKills, faultsOfTwo, interruptedAtOnce, publisher} from './kills.ts'

test('a build that is killed leaves the old site or the new one, whole, and the next one clears up', async () => {
  const faults = await faultsOfKills(folderWith(), 6, chanceFrom(7).next)
  console.log(`kills: 6 at random moments, ${faults.length} faults afterwards`)
  expect(faults).toEqual([])
})

test('two builds at once leave one site, whole, and nothing beside it', async () => {
  const place = folderWith({'seeds/a.txt': 'rain'})
  expect(await waitedFor('two builds to end', faultsOfTwo(place, 20))).toEqual([])
})

test('a build that is interrupted before it has written anything clears up as well', async () => {
  const place = folderWith({'seeds/a.txt': 'rain'})
  const child = publisher(place, 1, interruptedAtOnce)
  expect(await waitedFor('the build to end', once(child, 'exit'))).toEqual([130, null])
  expect(besides(place)).toEqual([])
})
