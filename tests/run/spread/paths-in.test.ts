import {expect, test} from 'vitest'
import {pathsIn} from '../../../src/run/spread/paths-in.ts'

/** The paths of a list that comes in pieces, as a pipe brings it. */
async function listed(pieces: readonly (string | Uint8Array)[], endedBy: '\n' | '\0' = '\n'): Promise<string[]> {
  const encoder = new TextEncoder()
  async function* list(): AsyncGenerator<Uint8Array> {
    for (const piece of pieces) yield typeof piece === 'string' ? encoder.encode(piece) : piece
  }
  const paths: string[] = []
  for await (const path of pathsIn(list(), endedBy)) paths.push(path)
  return paths
}

test('a path a line, whether or not the last line ends', async () => {
  expect(await listed(['seeds/a.txt\nseeds/b c.txt\n'])).toEqual(['seeds/a.txt', 'seeds/b c.txt'])
  expect(await listed(['seeds/a.txt\r\n\r\nseeds/b.txt'])).toEqual(['seeds/a.txt', 'seeds/b.txt'])
  expect(await listed([])).toEqual([])
})

test('pieces of a pipe end anywhere, in the middle of a letter as well', async () => {
  const bytes = new TextEncoder().encode('seeds/müsli.txt\nseeds/b.txt\n')
  expect(await listed([bytes.subarray(0, 8), bytes.subarray(8, 20), bytes.subarray(20)])).toEqual([
    'seeds/müsli.txt',
    'seeds/b.txt',
  ])
})

test('ended by NUL a name may hold a line break', async () => {
  expect(await listed(['seeds/a\nb.txt\0seeds/c.txt\0'], '\0')).toEqual(['seeds/a\nb.txt', 'seeds/c.txt'])
})
