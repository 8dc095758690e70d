import {execFileSync} from 'node:child_process'
import {readdirSync, readFileSync, rmSync} from 'node:fs'
import {createRequire} from 'node:module'
import {dirname, join} from 'node:path'

/** `npm pack` runs it: writes to `types/` what `src/index.ts` gives other programs, and nothing that these do not need. */
const root = join(import.meta.dirname, '..')
const types = join(root, 'types')
rmSync(types, {recursive: true, force: true})
const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc')
execFileSync(process.execPath, [tsc, '-p', join(root, 'tsconfig.package.json')], {stdio: 'inherit'})

const needed = new Set<string>()
const follow = (file: string): void => {
  if (needed.has(file)) return
  needed.add(file)
  for (const {groups} of readFileSync(file, 'utf8').matchAll(/'(?<path>\.{1,2}\/[^']+)\.[jt]s'/g))
    follow(join(dirname(file), `${groups?.path}.d.ts`))
}
follow(join(types, 'index.d.ts'))
for (const name of readdirSync(types, {recursive: true, encoding: 'utf8'}))
  if (name.endsWith('.d.ts') && !needed.has(join(types, name))) rmSync(join(types, name))
