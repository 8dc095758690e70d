import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {dirname} from 'node:path'
import {z} from 'zod'
import type {Expectation} from './expectation.ts'
import type {Output} from './output.ts'

const schema = z.array(
  z.object({name: z.string(), digest: z.string(), pieces: z.array(z.object({at: z.string(), is: z.string()}))}),
)

/** Outputs of earlier runs by name, from a file that may be missing or damaged: they are a convenience. */
export function readEarlier(file: string): Map<string, Output> {
  if (!existsSync(file)) return new Map()
  try {
    return new Map(schema.parse(JSON.parse(readFileSync(file, 'utf8'))).map((output) => [output.name, output]))
  } catch {
    return new Map()
  }
}

/** Keeps of what came out, now or earlier, what is expected: that is what the next difference is shown against. */
export function keepEarlier(
  file: string,
  expected: Expectation,
  found: readonly Output[],
  earlier: ReadonlyMap<string, Output>,
): void {
  const kept = new Map([...earlier.values(), ...found].filter(isExpected).map((output) => [output.name, output]))
  mkdirSync(dirname(file), {recursive: true})
  writeFileSync(file, JSON.stringify([...kept.values()]))

  function isExpected({name, digest}: Output): boolean {
    return expected.get(name)?.digest === digest
  }
}
