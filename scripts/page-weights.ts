import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {gzipSync} from 'node:zlib'
import {Parser} from 'htmlparser2'

/** Bytes, compressed with gzip as hosts do: what a page may weigh with everything it loads. */
export const budgets = {article: 30 * 1024, index: 60 * 1024, stylesheet: 12 * 1024} as const

export interface PageWeight {
  /** `articles/port-strike/index.html`, or `assets/dateline-….css`. */
  readonly file: string
  readonly kind: keyof typeof budgets
  readonly bytes: number
}

/**
 * The weight of each page of a site: its markup and the stylesheets, scripts, icons and pictures it names. What a script
 * fetches later, the search index, is not in it; a page alone loads nothing of that.
 *
 * @param base the path the site is made for, since the page for lost readers links from the root of the host
 */
export function pageWeights(folder: string, base: string): readonly PageWeight[] {
  const compressed = new Map<string, number>()
  const weigh = (file: string): number => {
    const known = compressed.get(file)
    if (known !== undefined) return known
    const bytes = existsSync(join(folder, file)) ? gzipSync(readFileSync(join(folder, file))).length : 0
    compressed.set(file, bytes)
    return bytes
  }
  const files = readdirSync(folder, {recursive: true, encoding: 'utf8'}).sort()
  return files.flatMap((file): PageWeight[] => {
    if (file.endsWith('.css')) return [{file, kind: 'stylesheet', bytes: weigh(file)}]
    if (!file.endsWith('.html')) return []
    const html = readFileSync(join(folder, file))
    const address = new URL(base + file, host)
    const parts = new Set(loadedBy(html.toString()).map((to) => new URL(to, address)))
    const paths = new Set([...parts].filter(({origin}) => origin === host).map(({pathname}) => pathname))
    const bytes = [...paths].reduce(
      (sum, path) => sum + (path.startsWith(base) ? weigh(decodeURIComponent(path.slice(base.length))) : 0),
      gzipSync(html).length,
    )
    return [{file, kind: file.startsWith('articles/') ? 'article' : 'index', bytes}]
  })
}

/** Stands for whatever host the archive is on. */
const host = 'http://archive.invalid'

/** The addresses that a browser fetches with a page. */
function loadedBy(html: string): readonly string[] {
  const found: string[] = []
  const parser = new Parser({
    onopentag: (tag, {href, src, rel = ''}) => {
      if (tag === 'link' && href !== undefined && /\b(?:stylesheet|icon)\b/.test(rel)) found.push(href)
      if ((tag === 'img' || tag === 'script') && src !== undefined) found.push(src)
    },
  })
  parser.end(html)
  return found
}

/** `articles/a/index.html weighs 31.2 KB, 30 are allowed`. */
export function overweight(weights: readonly PageWeight[]): readonly string[] {
  return weights
    .filter(({kind, bytes}) => bytes > budgets[kind])
    .map(({file, kind, bytes}) => `${file} weighs ${kilobytes(bytes)} KB, ${kilobytes(budgets[kind])} are allowed`)
}

/** `heaviest article 15.1 KB, index 20.9 KB, stylesheet 5.2 KB`. */
export function heaviest(weights: readonly PageWeight[]): string {
  const of = (kind: keyof typeof budgets): number =>
    weights.reduce((most, page) => (page.kind === kind && page.bytes > most ? page.bytes : most), 0)
  return `heaviest article ${kilobytes(of('article'))} KB, index ${kilobytes(of('index'))} KB, stylesheet ${kilobytes(of('stylesheet'))} KB`
}

const kilobytes = (bytes: number): string => (bytes / 1024).toFixed(1).replace(/\.0$/, '')
