import {readdirSync, readFileSync} from 'node:fs'
import {dirname, join, relative, sep} from 'node:path'
import {describe, expect, test} from 'vitest'
import {importsOf} from './imports-of.ts'

/** What every stage may use: the nouns, words as data, and tools that know no stage. */
const common = ['model', 'ids', 'rules', 'text', 'vocabulary', 'lines', 'yaml', 'corrections']

/**
 * Each stage, in the order the data flows, and the earlier stages it may import. A new folder of `src/` is entered
 * here first: where does it stand?
 */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  model: [],
  // Addresses: of articles, names and statements.
  ids: [],
  rules: ['model'],
  vocabulary: ['model'],
  // How any text is cut up: tokens, sentences, days. It knows no fact and no stage.
  text: ['model', 'vocabulary'],
  lines: ['model', 'rules', 'vocabulary', 'text'],
  // YAML that people wrote, and what a schema says about it.
  yaml: [],
  // What the archivist may correct, and what that looks like in YAML.
  corrections: ['model', 'ids'],
  // The words of the interface, a file a language.
  messages: [],
  // An index in parts, written when the site is built and asked in the browser: it runs in both.
  search: ['vocabulary'],
  failure: [],
  // Facts of one article that are cheaper to work out again, when a page asks, than to keep for all of them.
  derived: ['model', 'text', 'vocabulary'],
  // What was found, on disk: written by `run`, read by every thread that prints.
  store: ['model', 'failure'],
  read: [...common, 'failure'],
  parse: common,
  clean: [...common, 'parse'],
  annotate: [...common, 'clean'],
  link: [...common, 'derived'],
  archive: ['model', 'rules', 'corrections', 'parse', 'clean', 'annotate', 'link'],
  // Each stage lists its rules; here they stand together.
  'every-rule': ['rules', 'read', 'parse', 'clean', 'annotate', 'link', 'archive'],
  // Pages are made of what was found; a body is rendered from the article's own Markdown.
  view: [...common, 'parse', 'derived', 'every-rule', 'messages', 'search'],
  // The archivist's desk: pages nobody publishes, on which corrections are made.
  desk: [...common, 'derived', 'link', 'view', 'site'],
  site: [...common, 'messages', 'search', 'store', 'view'],
  templates: ['model', 'messages', 'search', 'view', 'site'],
  run: ['model', 'corrections', 'derived', 'store', 'failure', 'read', 'archive'],
  commands: ['model', 'messages', 'corrections', 'failure', 'read', 'store', 'view', 'site', 'desk', 'run'],
  cli: ['commands', 'failure', 'run'],
  // What other programs may use.
  index: ['model', 'commands', 'run', 'site'],
  '.eleventy': ['commands', 'run', 'site'],
}

const mayTouchTheDisk = new Set(['read', 'store', 'run', 'commands', 'cli', 'index', 'site', '.eleventy'])

/** The stages whose output depends on their input alone. */
const pure = new Set([
  ...common,
  'parse',
  'clean',
  'annotate',
  'link',
  'derived',
  'messages',
  'search',
  'archive',
  'view',
  'templates',
])

const root = join(import.meta.dirname, '..')
const files = ['src', 'templates']
  .flatMap((folder) =>
    readdirSync(join(root, folder), {recursive: true, encoding: 'utf8'}).map((name) => join(folder, name)),
  )
  .concat('.eleventy.ts')
  .map((path) => path.split(sep).join('/'))
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'))
  .sort()

const sources = new Map(files.map((file) => [file, readFileSync(join(root, file), 'utf8')]))

/** `src/annotate/dates/index.ts` is of the stage `annotate`, `src/archive.ts` of `archive`. */
const stageOf = (file: string): string => {
  const [top = '', next = ''] = file.split('/')
  return (top === 'src' ? next : top).replace(/\.ts$/, '')
}

const edges = [...sources].flatMap(([file, source]) =>
  importsOf(source)
    .filter(({from}) => from.startsWith('.'))
    .map(({from}) => ({
      file,
      imported: relative(root, join(root, dirname(file), from))
        .split(sep)
        .join('/'),
    })),
)

describe('the way through the house', () => {
  test('every import is found where it points', () => {
    expect(edges.length).toBeGreaterThan(files.length)
    expect(edges.filter(({imported}) => !sources.has(imported) && !imported.endsWith('.mjs'))).toEqual([])
  })

  test('every stage has its place', () => {
    expect(files.filter((file) => !(stageOf(file) in mayImport))).toEqual([])
  })

  test('data goes one way: no stage imports a later one', () => {
    const against = edges.filter(({file, imported}) => {
      const [from, to] = [stageOf(file), stageOf(imported)]
      return from !== to && !mayImport[from]?.includes(to)
    })
    expect(against.map(({file, imported}) => `${file} imports ${imported}`)).toEqual([])
  })

  test('no two files need each other', () => {
    // Types alone tie files together as much as values do.
    const needsOf = (file: string) => edges.filter((edge) => edge.file === file)
    const settled = new Set<string>()
    const circles: string[] = []
    const follow = (file: string, trail: readonly string[]): void => {
      if (trail.includes(file)) circles.push([...trail.slice(trail.indexOf(file)), file].join(' → '))
      if (settled.has(file) || trail.includes(file)) return
      for (const {imported} of needsOf(file)) follow(imported, [...trail, file])
      settled.add(file)
    }
    for (const file of files) follow(file, [])
    expect(circles).toEqual([])
  })
})

describe('stages are pure', () => {
  test('only read, run, site and the commands touch the disk', () => {
    const touching = [...sources].filter(
      ([file, source]) =>
        !mayTouchTheDisk.has(stageOf(file)) &&
        importsOf(source).some(({from}) => /^(?:node:)?(?:fs|child_process|worker_threads|os|http)\b/.test(from)),
    )
    expect(touching.map(([file]) => file)).toEqual([])
  })

  test.each([
    ['the clock', /\bDate\.now\(|\bnew Date\(\)|\bperformance\.now\(/],
    ['chance', /\bMath\.random\(|\brandomUUID\(/],
    ['the environment', /\bprocess\.(?:env|cwd|argv|platform)\b/],
    ['the locale of the machine', /\.toLocale\w*\(\)|\.localeCompare\([^,()]*\)|\bIntl\.\w+\(\)/],
  ])('none asks for %s', (_what, pattern) => {
    const asking = [...sources].filter(([file, source]) => pure.has(stageOf(file)) && pattern.test(source))
    expect(asking.map(([file]) => file)).toEqual([])
  })
})

test('a file is read at a sitting: 250 lines at most, but for word lists and the nouns', () => {
  const long = [...sources]
    .map(([file, source]) => [file, source.split('\n').length - 1] as const)
    .filter(([file, lines]) => lines > 250 && stageOf(file) !== 'vocabulary')
  expect(long).toEqual([])
})

test('a folder is taken in at a glance: 25 files at most', () => {
  const filesIn = new Map<string, number>()
  for (const file of files) filesIn.set(dirname(file), (filesIn.get(dirname(file)) ?? 0) + 1)
  expect([...filesIn].filter(([, count]) => count > 25)).toEqual([])
})

describe('a kind of page has one name', () => {
  const kinds = files.flatMap((file) => /^templates\/(?<kind>[\w-]+)\.11ty\.ts$/.exec(file)?.groups?.kind ?? [])

  test.each(kinds)('%s: one file of the view makes the pages that its template prints', (kind) => {
    expect(files.filter((file) => file.startsWith('src/view/') && file.endsWith(`/${kind}-pages.ts`))).toHaveLength(1)
    const key = kind.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
    expect(sources.get(`templates/${kind}.11ty.ts`)).toMatch(new RegExp(`template(?:WithChart)?\\(\\s*'${key}'`))
  })
})

/**
 * Three words or more written out as a list, as `new Set(['of', 'for', 'to'])`, `'of for to'.split(' ')`,
 * `['of', 'for', 'to'].includes(word)` or `/^(?:of|for|to)$/.test(word)`.
 */
function inlineLists(source: string): string[] {
  const split = /(['"`])((?:(?!\1)[^\\])*)\1\s*\.split\((?:' '|\/\\s\+\/),?\s*\)/g
  const set = /new Set(?:<string>)?\(\s*\[([^\][]*)\]/g
  const choice = /\[([^\][]*)\]\.includes\(/g
  const pattern = /\/\^\(\?:([^()\\[\]]*)\)\$\/i?\.test/g
  const wordsOf = (items: string) => [...items.matchAll(/'([^'\n]*)'/g)].map(([, word = '']) => word)
  const lists = [
    ...[...source.matchAll(split)].map(([, , words = '']) => words.trim().split(/\s+/)),
    ...[...source.matchAll(set)].map(([, items = '']) => wordsOf(items)),
    ...[...source.matchAll(choice)].map(([, items = '']) => wordsOf(items)),
    ...[...source.matchAll(pattern)].map(([, words = '']) => words.split('|')),
  ]
  return lists
    .map((list) => list.filter((word) => /^\p{L}[\p{L}’'.]*$/u.test(word)).join(' '))
    .filter((words) => words.split(' ').length > 2)
}

/** Lists that name what the code itself has, and are no words of news. */
const noWordsOfNews = new Set(['dek body subhead caption'])

test('words are data: the stages that read news have no list of words of their own', () => {
  const readers = ['text', 'lines', 'clean', 'annotate', 'link']
  const inline = [...sources]
    .filter(([file]) => readers.includes(stageOf(file)))
    .flatMap(([file, source]) => inlineLists(source).map((words) => `${file}: ${words}`))
    .filter((found) => !noWordsOfNews.has(found.slice(found.indexOf(': ') + 2)))
  expect(inline).toEqual([])
})

test.each([
  ["new Set(['of', 'for', 'to'])", ['of for to']],
  ["new Set('of for to'.split(' '))", ['of for to']],
  ['new Set(`of for\n  to`.split(/\\s+/))', ['of for to']],
  ["['of', 'for', 'to'].includes(word)", ['of for to']],
  ['/^(?:of|for|to)$/.test(word)', ['of for to']],
  ["new Set(['of', 'for'])", []],
  ["['of', 'for'].includes(word)", []],
  ['/^(?:ed|ing)$/.test(word)', []],
  ['/(?:ed|ing|ly)$/.test(word)', []],
  ["new Set([',', '.', ';', ':'])", []],
  ['new Set([...determiners, ...possessives])', []],
  ["name.split(' ')", []],
])('inlineLists of %j', (source, expected) => {
  expect(inlineLists(source)).toEqual(expected)
})

describe('importsOf', () => {
  test.each([
    ["import {a} from './a.ts'", ['./a.ts']],
    ["import type {A} from './a.ts'", ['./a.ts']],
    ["import {\n  a,\n  type B,\n} from './a.ts'\nimport b from 'b'", ['./a.ts', 'b']],
    ["import b, {c} from 'b'\nimport * as d from './d.ts'", ['b', './d.ts']],
    ["export {a} from './a.ts'\nexport * from './b.ts'\nexport type {C} from './c.ts'", ['./a.ts', './b.ts', './c.ts']],
    ["import 'polyfill'\nconst x = await import('./later.ts')", ['polyfill', './later.ts']],
    ["/*\nimport {no} from './no.ts'\n*/\n// import {no} from './no.ts'", []],
    ['const words = "she said import {no} from \'./no.ts\'"', []],
  ])('%j', (source, expected) => {
    expect(importsOf(source).map(({from}) => from)).toEqual(expected)
  })
})
