import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {parse} from 'acorn'
import {full} from 'acorn-walk'
import {transformSync} from 'esbuild'

/** A regular expression, as `/source/flags`, and the file it stands in. */
export interface Expression {
  readonly file: string
  readonly source: string
  readonly flags: string
}

/** Every regular expression that is written out in the TypeScript of a folder. */
export function literalsIn(root: string, folder: string): Expression[] {
  const files = readdirSync(join(root, folder), {recursive: true, encoding: 'utf8'}).filter((name) =>
    name.endsWith('.ts'),
  )
  return files.sort().flatMap((name) => {
    const file = `${folder}/${name}`
    const {code} = transformSync(readFileSync(join(root, file), 'utf8'), {loader: 'ts', target: 'esnext'})
    const found: Expression[] = []
    full(parse(code, {ecmaVersion: 'latest', sourceType: 'module'}), (node) => {
      if (node.type !== 'Literal' || !('regex' in node)) return
      const {regex} = node as {regex: {pattern: string; flags: string}}
      found.push({file, source: regex.pattern, flags: regex.flags})
    })
    return found
  })
}
