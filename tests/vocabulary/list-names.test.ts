import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'

const folder = join(import.meta.dirname, '../../src/vocabulary')

test('every list has a name of its own: whoever reads `cueVerbs` need not ask which', () => {
  const places = new Map<string, string[]>()
  for (const file of readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter((name) => name.endsWith('.ts')))
    for (const [, name = ''] of readFileSync(join(folder, file), 'utf8').matchAll(/^export const (\w+)/gm))
      places.set(name, [...(places.get(name) ?? []), file])
  expect(places.get('cueVerbs')).toEqual(['speech/cue-verbs.ts'])
  expect([...places].filter(([, files]) => files.length > 1)).toEqual([])
})
