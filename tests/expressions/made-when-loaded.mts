import {readdirSync} from 'node:fs'
import {join, relative} from 'node:path'
import type {Expression} from './literals-in.ts'

/** Prints, as JSON, the regular expressions that the modules of `src/` put together from words when they are loaded. */
const root = join(import.meta.dirname, '../..')
const made: Expression[] = []
globalThis.RegExp = new Proxy(RegExp, {
  construct(target, given: [string | RegExp, string?], maker) {
    const expression = Reflect.construct(target, given, maker)
    const place = /(?:file:\/\/)?(?<path>\/\S+?):\d+/.exec(new Error().stack?.split('\n')[2] ?? '')?.groups?.path
    const file = place === undefined ? '' : relative(root, place)
    if (file.startsWith('src/')) made.push({file, source: expression.source, flags: expression.flags})
    return expression
  },
})
// Programs, which would run, are left out.
const programs = /^cli\.ts$|in-worker|answer-live|\.d\.ts$/
for (const name of readdirSync(join(root, 'src'), {recursive: true, encoding: 'utf8'}).sort())
  if (name.endsWith('.ts') && !programs.test(name)) await import(join(root, 'src', name))
console.log(JSON.stringify(made))
