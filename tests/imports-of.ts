/** One `import` or `export … from` of a file: what it asks for. */
export interface Import {
  readonly from: string
}

const statement =
  /^(?:import|export)\s+(?:type\s+)?(?:[\w*$]+|\*\s+as\s+\w+|(?:[\w$]+\s*,\s*)?\{[^}]*\})\s+from\s+'(?<from>[^']+)'/gm
const bare = /^import\s+'(?<from>[^']+)'/gm
const dynamic = /\bimport\(\s*'(?<from>[^']+)'/g

/**
 * The imports of a TypeScript file, as the formatter lays them out: statements begin a line, paths stand in straight
 * single marks. `import type`, `import {…}`, `import * as x`, `export … from`, bare and dynamic imports.
 */
export function importsOf(source: string): Import[] {
  const code = source.replace(/\/\*[\s\S]*?\*\//g, '')
  return [
    ...[...code.matchAll(statement), ...code.matchAll(bare), ...code.matchAll(dynamic)].map(({groups}) => ({
      from: groups?.from ?? '',
    })),
  ]
}
