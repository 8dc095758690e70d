import {once} from 'node:events'
import {readdirSync, readFileSync} from 'node:fs'
import {createServer, type ServerResponse} from 'node:http'
import {extname, join, sep} from 'node:path'
import {setTimeout} from 'node:timers/promises'
import {gzipSync} from 'node:zlib'

export interface ServedSite {
  /** Where the archive begins: `http://127.0.0.1:41234/archive/`. */
  readonly url: string
  readonly close: () => void
}

/**
 * Serves a built site from memory as a plain static host would: below the path of its address, a folder by its
 * `index.html`, what is not there by the archive's own 404 page, text compressed, and with the headers of the site's
 * `_headers`, its content security policy above all.
 *
 * @param pieces how many times a page halts on its way, as over a bad line: it is drawn as far as it has come.
 */
export async function serveSite(folder: string, {pieces = 0}: {readonly pieces?: number} = {}): Promise<ServedSite> {
  const rules = readHeaderRules(readFileSync(join(folder, '_headers'), 'utf8'))
  // The rule for everything names the path: `/archive/*`.
  const base = rules[0]?.path.replace(/\*$/, '') ?? '/'
  const files = filesOf(folder, base)
  const compressed = new Map<string, Buffer>()
  const server = createServer((request, response) => {
    const pathname = decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname)
    const asked = pathname.endsWith('/') ? `${pathname}index.html` : pathname
    const path = files.has(asked) ? asked : `${base}404.html`
    const bytes = files.get(path)
    const type = types[extname(path)] ?? 'application/octet-stream'
    const headers: Record<string, string> = {'content-type': type, ...headersAt(pathname, rules)}
    let body = bytes
    if (bytes && pieces > 0 && type.startsWith('text/html')) {
      response.writeHead(path === asked ? 200 : 404, headers)
      void sendInPieces(bytes.toString(), pieces, response)
      return
    }
    if (bytes && isText(type) && /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''))) {
      body = compressed.get(path) ?? gzipSync(bytes)
      compressed.set(path, body)
      headers['content-encoding'] = 'gzip'
      headers.vary = 'accept-encoding'
    }
    response.writeHead(path === asked ? 200 : 404, headers).end(body)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('Cannot serve the site: the server has no port')
  return {
    url: `http://127.0.0.1:${address.port}${base}`,
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}

/** Whole lines at a time, since the rest of a line of markup is mostly the rest of a line of text. */
async function sendInPieces(page: string, pieces: number, response: ServerResponse): Promise<void> {
  for (let from = 0; from < page.length; ) {
    const to = page.indexOf('\n', from + Math.ceil(page.length / pieces)) + 1 || page.length
    response.write(page.slice(from, to))
    from = to
    await setTimeout(twoFrames)
  }
  response.end()
}

/** In ms: long enough that a browser draws what it has. */
const twoFrames = 34

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
  '.bin': 'application/octet-stream',
  '.pf_index': 'application/octet-stream',
}

const isText = (type: string): boolean => /^text\/|json|xml/.test(type)

function filesOf(folder: string, base: string): ReadonlyMap<string, Buffer> {
  const names = readdirSync(folder, {recursive: true, withFileTypes: true}).filter((entry) => entry.isFile())
  return new Map(
    names.map(({parentPath, name}) => {
      const path = join(parentPath, name)
      return [base + path.slice(join(folder, sep).length).split(sep).join('/'), readFileSync(path)]
    }),
  )
}

interface HeaderRule {
  readonly path: string
  readonly headers: readonly (readonly [name: string, value: string])[]
}

/** The format of Netlify and Cloudflare Pages: a path, then its headers, indented. */
function readHeaderRules(text: string): readonly HeaderRule[] {
  const rules: {path: string; headers: [string, string][]}[] = []
  for (const line of text.split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue
    const [, name, value] = /^\s+([\w-]+):\s*(.*)$/.exec(line) ?? []
    if (name === undefined || value === undefined) rules.push({path: line.trim(), headers: []})
    else rules.at(-1)?.headers.push([name.toLowerCase(), value])
  }
  return rules
}

function headersAt(pathname: string, rules: readonly HeaderRule[]): Record<string, string> {
  const fits = ({path}: HeaderRule): boolean =>
    path.endsWith('*') ? pathname.startsWith(path.slice(0, -1)) : pathname === path
  return Object.fromEntries(rules.filter(fits).flatMap(({headers}) => headers))
}
