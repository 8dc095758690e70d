import {readdirSync, statSync} from 'node:fs'
import {join} from 'node:path'

/**
 * The page of a kind with the most to show: `articles/port-strike/`.
 *
 * @throws an `Error` when the site has no page of the kind.
 */
export function fullestPage(dist: string, kind: string): string {
  const [first] = readdirSync(join(dist, kind), {withFileTypes: true})
    .filter((entry) => entry.isDirectory())
    .map(({name}) => ({name, size: statSync(join(dist, kind, name, 'index.html')).size}))
    .sort((a, b) => b.size - a.size || (a.name < b.name ? -1 : 1))
  if (first === undefined) throw new Error(`${dist}/${kind}/ has no page to show: run \`npm run build\` first`)
  return `${kind}/${first.name}/`
}
