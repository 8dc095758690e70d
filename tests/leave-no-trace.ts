import childProcess from 'node:child_process'
import {syncBuiltinESMExports} from 'node:module'
import {afterAll, afterEach, beforeAll, expect, vi} from 'vitest'

/*
 * Unit tests share one process and one registry of modules. A file of them that leaves something behind would make
 * another fail, days later and in another order, so the file that did it is the one to fail.
 */

/** What a test can change of the process, by name. */
const traces = (): ReadonlyMap<string, unknown> =>
  new Map<string, unknown>([
    ['the working folder', process.cwd()],
    ...Object.entries(process.env).map(([name, value]) => [`process.env.${name}`, value] as const),
    ...Object.getOwnPropertyNames(globalThis).map((name) => [`globalThis.${name}`, true] as const),
    ...process.eventNames().flatMap((name) => {
      const count = listenersOf(name)
      return count > 0 ? [[`listeners of ${String(name)}`, count] as const] : []
    }),
  ])

/** LMDB waits for the end of the process from the first store on, whichever test opens it, and does no harm. */
function listenersOf(name: string | symbol): number {
  return process.rawListeners(name).filter((listener) => name !== 'exit' || !String(listener).includes('[native code]'))
    .length
}

let before: ReturnType<typeof traces>
beforeAll(() => {
  before = traces()
})
// Vitest would undo it before the next test only, which may be one of another file.
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
  vi.unstubAllGlobals()
})
afterAll(() => {
  const after = traces()
  const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
    (name) => before.get(name) !== after.get(name),
  )
  expect(changed, 'what the tests of this file changed and did not put back').toEqual([])
})

/** Processes are slow and outlive a test that fails: what starts one is a `*.process.test.ts`. */
for (const start of ['spawn', 'spawnSync', 'exec', 'execSync', 'execFile', 'execFileSync', 'fork'] as const)
  Object.assign(childProcess, {
    [start]: (program: unknown) => {
      throw new Error(`A unit test starts ${program}: name its file *.process.test.ts`)
    },
  })
syncBuiltinESMExports()
