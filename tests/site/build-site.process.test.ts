import {execFile} from 'node:child_process'
import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {promisify} from 'node:util'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {ids} from '../fixtures/clippings.ts'
import {faultyPrinting} from '../run/faulty-printing.ts'
import {waitedFor} from '../run/waited-for.ts'

const run = promisify(execFile)
const folder = mkdtempSync(join(tmpdir(), 'dateline-site-'))
afterAll(() => rmSync(folder, {recursive: true}))

/** Builds into a folder of its own and returns what the process printed. */
async function build(name: string, ...more: string[]): Promise<string> {
  return buildWith({}, name, ...more)
}

async function buildWith(env: Readonly<Record<string, string>>, name: string, ...more: string[]): Promise<string> {
  const script = join(import.meta.dirname, 'build-in-process.mts')
  const building = run(process.execPath, ['--import', 'tsx', script, join(folder, name), ...more], {
    env: {...process.env, ...env},
  })
  const {stdout} = await waitedFor(`the site \`${name}\` to be built`, building)
  return stdout
}

function filesOf(name: string): Map<string, string> {
  const root = join(folder, name)
  const files = readdirSync(root, {recursive: true, withFileTypes: true}).filter((entry) => entry.isFile())
  return new Map(
    files
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [path.slice(root.length + 1), readFileSync(path, 'utf8')]),
  )
}

/** A page without its JSON-LD, which a browser does not run. */
const withoutData = (page: string): string => page.replace(/<script type="application\/ld\+json">[^<]*<\/script>/g, '')

describe('the site of an archive', () => {
  let files: Map<string, string>
  let printed: string
  beforeAll(async () => {
    printed = await build('one')
    files = filesOf('one')
  })
  const page = (path: string): string => {
    const found = files.get(path)
    if (found === undefined) throw new Error(`There is no ${path}, only ${[...files.keys()].join(', ')}`)
    return found
  }

  test('counts what it wrote', () => {
    expect(Number(printed)).toBe(files.size)
  })

  test('has a page for each kind', () => {
    for (const path of ['index.html', 'about/index.html', '404.html', `articles/${ids.courier}/index.html`])
      expect([...files.keys()]).toContain(path)
  })

  test('keeps each file as plain text', () => {
    expect(page(`originals/${ids.observer}.txt`)).toContain('<script>alert(1)</script>')
  })

  test('lets no markup of an article through', () => {
    const article = page(`articles/${ids.observer}/index.html`)
    expect(withoutData(article)).not.toMatch(/<script|javascript:|onerror/i)
  })

  test('asks nothing of a strict Content-Security-Policy, but for the scripts of the pages that search and cite', () => {
    const own = new Map([
      ['search/index.html', /^<script src="\.\.\/assets\/search-\w+\.js">$/],
      ['search/cite/index.html', /^<script src="\.\.\/\.\.\/assets\/cite-\w+\.js">$/],
    ])
    for (const [path, script] of own)
      expect(page(path).match(/<script[^>]*>/g), path).toEqual([expect.stringMatching(script)])
    for (const [path, text] of files)
      if (path.endsWith('.html') && !own.has(path))
        expect(withoutData(text), path).not.toMatch(
          /<script|<style|\sstyle="|\son\w+="|https?:[^"]*\.(?:css|js|png|woff2?)"/,
        )
  })

  test('has its feeds, its sitemap and the headers of a host', () => {
    for (const path of ['feed.xml', 'feed.json']) expect([...files.keys()]).toContain(path)
    // Nobody subscribes to a person of a few articles.
    expect([...files.keys()]).not.toContain('people/elena-marsh/feed.xml')
    expect(page('sitemap.xml')).toContain(`<loc>https://clippings.example/archive/articles/${ids.courier}/</loc>`)
    expect(page('_headers')).toContain(
      "/archive/people/*\n  Content-Security-Policy: default-src 'none'; connect-src 'self'; style-src 'self'",
    )
    expect(page('robots.txt')).toContain('Sitemap: https://clippings.example/archive/sitemap.xml')
  })

  test('says in the head of a page what it is, and where it can be followed', () => {
    const article = page(`articles/${ids.courier}/index.html`)
    expect(article).toContain('<meta property="og:type" content="article">')
    expect(article).toContain('<meta property="article:published_time" content="2021-03-04">')
    expect(article).toMatch(
      /<link rel="alternate" type="application\/atom\+xml" title="[^"]*" href="\.\.\/\.\.\/feed\.xml">/,
    )
    expect(page('index.html')).toMatch(/type="application\/feed\+json" title="[^"]*" href="feed\.json">/)
    expect(page(`articles/${ids.undated}/index.html`)).not.toContain('published_time')
  })

  test('links relatively, but from the page that a host shows anywhere', () => {
    for (const [path, text] of files) {
      if (!path.endsWith('.html')) continue
      const absolute = [...text.matchAll(/(?:href|src)="(?<to>\/[^"]*)"/g)].map(({groups}) => groups?.to ?? '')
      if (path === '404.html') expect(absolute.every((to) => to.startsWith('/archive/'))).toBe(true)
      else expect(absolute, path).toEqual([])
    }
    expect(page('404.html')).toContain('href="/archive/people/"')
  })

  test('ties a statement to its speaker, its note, its passage and its echo', () => {
    const article = page(`articles/${ids.courier}/index.html`)
    expect(article).toContain('<sup class="tie"><a href="#n1">1</a></sup>')
    expect(article).toContain('<a class="speaker" href="../../people/elena-marsh/">Elena Marsh</a>')
    expect(article).toMatch(/<mark>Elena Marsh<\/mark>[\s\S]*?<a class="at" href="#p2">/)
    expect(article).toContain('<a href="#s1">also in 1 article</a>')
    expect(article).toMatch(/<mark class="differs">crossing<\/mark>/)
    expect(article).toContain('<span class="unknown">unattributed</span>')
  })

  test('says what was set aside, and what is not known', () => {
    expect(page(`articles/${ids.courier}/index.html`)).toContain('Share this article · Northport Courier')
    expect(page(`articles/${ids.undated}/index.html`)).toContain('Not found in the text, and no other article tells.')
    const about = page('about/index.html')
    expect(about).toContain('scans/page-4.txt')
    expect(about).toMatch(/Undated articles <span class="number">1<\/span>[\s\S]*letter-from-the-quay\.txt/)
  })

  test('gives what the archivist decided, and what was read instead', () => {
    const article = page(`articles/${ids.observer}/index.html`)
    expect(article).toContain('Read by machine: The cost')
    expect(article).toContain('Typed from a cutting; the third paragraph is torn.')
  })

  test('is the same to the byte the next time, in another folder', async () => {
    await build('a-longer-name/two')
    expect(filesOf('a-longer-name/two')).toEqual(files)
  })

  test('is the same to the byte when worker threads help to print it', async () => {
    expect(await build('helped', '--helpers', '2')).toBe(printed)
    expect(filesOf('helped')).toEqual(files)
  })

  test('is the same to the byte when the templates print without Eleventy', async () => {
    expect(await build('plain', '--plain')).toBe(printed)
    expect(filesOf('plain')).toEqual(files)
  })
})

test.each([
  ['by Eleventy', []],
  ['without Eleventy', ['--plain']],
  ['by worker threads', ['--helpers', '2']],
])('a page that cannot be printed costs only itself: %s', async (how, options) => {
  const path = `articles/${ids.observer}/index.html`
  const name = `broken ${how}`
  expect(await buildWith(faultyPrinting, name, ...options)).toContain(`\n${path}: no sense in it\n`)
  const files = filesOf(name)
  expect([...files.values()].filter((text) => text.includes('could not be printed'))).toHaveLength(1)
  const page = files.get(path) ?? ''
  expect(page).toContain('This page could not be printed.')
  expect(page).toContain(`<a href="../../originals/${ids.observer}.txt"`)
  expect(files.get('articles/index.html') ?? files.get('index.html')).toContain(`articles/${ids.observer}/`)
})
