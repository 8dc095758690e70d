import fc from 'fast-check'
import {kindsOfCorrection} from '../../../src/corrections/correction-kinds.ts'
import {reports} from '../../corrections/harbour.ts'
import {paragraph, words} from '../inputs/odd-words.ts'

/** Files of `_archive/` by their names. */
export type OddDecisions = Readonly<Record<string, string>>

/** What YAML makes of something that is no word, or makes too much of. */
const oddities = fc.constantFrom(
  'true',
  'null',
  '.nan',
  '-0',
  '1e400',
  '2021-03-03',
  '[]',
  '{}',
  '[[[]]]',
  '&a [*a]',
  '*none',
  '[&b [x, x], *b, *b]',
  '{__proto__: {a: 1}}',
  '{constructor: {prototype: x}}',
  '!!js/function "x"',
  '!!binary aGk=',
  '|\n      rain',
  '{<<: {name: x}}',
  `"${'x'.repeat(70_000)}"`,
  `[${'x, '.repeat(20_000)}x]`,
  '['.repeat(300),
  '"\\ud83d"',
  '"\\u202e\\u0000"',
)
const said = fc.oneof(
  {arbitrary: words.map((text) => JSON.stringify(text)), weight: 12},
  {arbitrary: paragraph.map((text) => JSON.stringify(text)), weight: 4},
  {arbitrary: oddities, weight: 1},
)
/** What the reports are about, so that something is decided about it. */
const known = fc.constantFrom('Ana Ruiz', 'ana-ruiz', 'Ruiz', 'Orvik', 'ferry', 'ferry.txt', 'quay', 'judge', 'Reuters')
const name = fc.oneof(
  {arbitrary: known, weight: 5},
  {arbitrary: fc.constantFrom('__proto__', 'constructor', 'toString'), weight: 2},
  {arbitrary: said, weight: 4},
)

const map = (fields: Readonly<Record<string, fc.Arbitrary<string>>>): fc.Arbitrary<string> =>
  fc.record(fields, {requiredKeys: []}).map(
    (some) =>
      `{${Object.entries(some)
        .map(([field, value]) => `${field}: ${value}`)
        .join(', ')}}`,
  )
const listOf = (item: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.oneof(
    {arbitrary: fc.array(item, {maxLength: 4}).map((some) => `[${some.join(', ')}]`), weight: 19},
    {arbitrary: oddities, weight: 1},
  )
const file = (fields: Readonly<Record<string, fc.Arbitrary<string>>>): fc.Arbitrary<string> =>
  fc.record(fields, {requiredKeys: []}).map((some) =>
    Object.entries(some)
      .map(([field, value]) => `${field}: ${value}\n`)
      .join(''),
  )

const correction = fc
  .record({
    what: fc.constantFrom(...kindsOfCorrection),
    of: name,
    value: fc.option(fc.oneof(known, said, fc.constantFrom('2023-08-15', 'hidden', 'excerpt', 'unknown'))),
    in: fc.option(name),
    why: fc.option(said),
  })
  .map(
    ({what, of, value, in: articles, why}) =>
      `{what: ${what}, of: ${of}${value === null ? '' : `, value: ${value}`}${articles === null ? '' : `, in: ${articles}`}${why === null ? '' : `, why: ${why}`}}`,
  )

const colour = fc.oneof(fc.constantFrom('"#123456"', '"#fff"', 'red', '"url(//x)"', '"#fff;}"'), oddities)

/** Each file with the fields it has, and now and then something else in their place. */
const files: Readonly<Record<string, fc.Arbitrary<string>>> = {
  'site.yml': file({
    title: said,
    description: said,
    url: fc.oneof(
      fc.constantFrom('https://a.example/b', 'javascript:alert(1)', '"https://a.example/\\"><script>"'),
      said,
    ),
    footer: said,
    rights: said,
    contact: fc.oneof(
      fc.constantFrom('a@b.example', '"javascript:alert(1)"', '"https://a.example/\\"onclick=\\"a()"'),
      said,
    ),
    licence: fc.oneof(map({name: said, url: said}), said),
    language: fc.constantFrom('en', 'de', 'tlh', 'en-aaa', 'ar', '"en-u-nu-arab"', 'true', '"<b>"', 'zh-Hant-TW'),
    colours: fc.oneof(map({paper: colour, accent: colour, dark: map({ink: colour})}), oddities),
    originals: fc.constantFrom('true', 'false', 'maybe'),
    logo: fc.constantFrom('../../etc/passwd', 'logo.svg', '"a\\0.svg"'),
  }),
  'people.yml': file({people: listOf(map({name, aliases: listOf(name)})), 'not-people': listOf(name)}),
  'outlets.yml': file({outlets: listOf(map({name, aliases: listOf(name), domains: listOf(said)}))}),
  'topics.yml': file({topics: listOf(map({name, triggers: listOf(name)}))}),
  'defaults.yml': file({
    defaults: listOf(
      map({folder: fc.oneof(fc.constantFrom('.', '..', '/', 'wire'), said), outlet: said, authors: listOf(said)}),
    ),
  }),
  'corrections.yml': file({corrections: listOf(correction)}),
  'import.yml': file({columns: map({'"__proto__"': said, text: said, a: fc.constant('text')})}),
  'pages/about-us.md': fc.tuple(said, paragraph).map(([title, text]) => `---\ntitle: ${title}\n---\n${text}`),
}

const anything = fc.oneof(oddities, paragraph, fc.string({unit: 'binary', maxLength: 200}))

/** A folder of decisions: one or two of the files, most as they should be and some as nobody would write them. */
export const oddDecisions: fc.Arbitrary<OddDecisions> = fc
  .array(
    fc
      .constantFrom(...Object.entries(files))
      .chain(([path, content]) =>
        fc
          .oneof({arbitrary: content, weight: 19}, {arbitrary: anything, weight: 1})
          .map((text) => [path, text] as const),
      ),
    {minLength: 1, maxLength: 2},
  )
  .map((some) => Object.fromEntries(some))

/** The articles that are decided about. */
export const decidedAbout: Readonly<Record<string, string>> = {
  ...reports,
  'wire/rain.txt': 'Rain\n\nAna Ruiz left Orvik.',
}
