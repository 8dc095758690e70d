import type {Site} from '../model.ts'
import {type Address, addressOf} from '../view/address.ts'
import type {SiteFile} from './site-file.ts'

/**
 * A page may show its text, its stylesheet and its pictures, and send what is typed into its search box to the search
 * page of the same archive; nothing else: no script, no frame, no other host.
 * Without a script nothing connects; `connect-src` is there for auditors like Lighthouse, which ask for robots.txt in the
 * page's name and take a refusal for a broken file.
 */
export const strictPolicy = [
  "default-src 'none'",
  "connect-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ')

/**
 * The search page runs code, which fetches the index, and the articles it found, from the archive itself; so does the page
 * below it that cites a statement of an article.
 */
export const searchPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "connect-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ')

/**
 * HTTP headers in the format that Netlify and Cloudflare Pages share. Where two rules fit a path, hosts send both
 * policies and a browser obeys the stricter of each part, so no two rules with a policy overlap: each folder of the
 * site has its own.
 */
export function headersFile(addresses: readonly Address[], {url}: Site): SiteFile {
  const base = url ? new URL(url.endsWith('/') ? url : `${url}/`).pathname : '/'
  const folders = new Set(['data', 'originals'])
  for (const {path} of addresses) if (path.includes('/')) folders.add(path.slice(0, path.indexOf('/')))
  folders.delete('search')
  const strict = ['', addressOf.notFound().path, ...[...folders].sort().map((folder) => `${folder}/*`)]
  const rules = [
    rule(`${base}*`, [
      'X-Content-Type-Options: nosniff',
      'Referrer-Policy: no-referrer',
      'Cross-Origin-Opener-Policy: same-origin',
      'Permissions-Policy: camera=(), geolocation=(), microphone=(), browsing-topics=()',
    ]),
    ...strict.map((path) => rule(base + path, [`Content-Security-Policy: ${strictPolicy}`])),
    rule(`${base}search/*`, [`Content-Security-Policy: ${searchPolicy}`]),
    // Its name changes with its content.
    rule(`${base}assets/*`, ['Cache-Control: public, max-age=31536000, immutable']),
    // For notebooks and other sites to read.
    rule(`${base}data/*`, ['Access-Control-Allow-Origin: *']),
    ...(url ? [rule(base + addressOf.feed('atom').path, ['Content-Type: application/atom+xml; charset=utf-8'])] : []),
  ]
  const moved =
    base === '/' ? '' : `# The archive is below ${base}: put these lines into the file at the host's root.\n`
  return {address: addressOf.headers(), pieces: () => [moved, ...rules]}
}

function rule(path: string, headers: readonly string[]): string {
  return `${path}\n${headers.map((header) => `  ${header}\n`).join('')}`
}
