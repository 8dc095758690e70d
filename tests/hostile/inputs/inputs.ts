import fc from 'fast-check'
import {containers} from './containers.ts'
import {paragraph, words} from './odd-words.ts'

/** A file of a folder of articles, invented to be read wrong. */
export interface Input {
  readonly name: string
  readonly bytes: Uint8Array
}

const paragraphs = fc.array(paragraph, {maxLength: 8}).map((some) => some.join('\n\n'))

/** A value of front matter: a word, what is no word, or what YAML makes of something else. */
const value = fc.oneof(
  paragraph.map((text) => JSON.stringify(text)),
  paragraph.map((text) => text.replace(/[\r\n]/g, ' ')),
  fc.json({maxDepth: 3}),
  fc.constantFrom(
    'true',
    'null',
    '.nan',
    '2021-03-03',
    '[*a, *a]',
    '&a [*a]',
    '!!js/function "x"',
    '{__proto__: {a: 1}}',
    '|\n  rain',
    '? ? a',
    '*none',
    '!!binary aGk=',
    '0x1f',
    '-',
  ),
)
const field = fc.constantFrom(
  'title',
  'dek',
  'section',
  'date',
  'source',
  'via',
  'url',
  'authors',
  'people',
  'not-people',
  'topics',
  'tags',
  'slug',
  'note',
  'story',
  '__proto__',
  'constructor',
  'toString',
  'draft',
  'a',
  '',
)
const fields = fc
  .array(
    fc.tuple(field, value).map(([name, given]) => `${name}: ${given}`),
    {maxLength: 6},
  )
  .map((some) => some.join('\n'))
const fence = fc.constantFrom('---', '---', '---', '---json', '---js', '+++', '---\n---')
const markdown = fc
  .tuple(fence, fields, paragraphs)
  .map(([open, above, text]) => `${open}\n${above}\n${open.slice(0, 3)}\n\n# ${text}`)

const page = fc
  .tuple(words, paragraph, fc.array(paragraph, {maxLength: 6}), fc.json({maxDepth: 2}))
  .map(
    ([title, description, some, data]) =>
      `<!doctype html><html><head><title>${title}</title><meta name="description" content="${description}"><meta name="author" content="${title}"><script type="application/ld+json">${data}</script></head><body><article><h1>${title}</h1>${some.map((text) => `<p>${text}</p>`).join('')}</article></body></html>`,
  )

const mail = fc
  .tuple(words, paragraphs)
  .map(
    ([subject, text]) =>
      `From: Ana Ruiz <a@example.org>\r\nSubject: ${subject}\r\nContent-Type: text/html\r\n\r\n${text}`,
  )
const table = fc
  .array(fc.tuple(words, paragraph), {maxLength: 6})
  .map((rows) =>
    ['headline,text', ...rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','))].join('\n'),
  )
const lines = fc
  .array(fc.tuple(words, paragraph), {maxLength: 6})
  .map((rows) => rows.map(([headline, text]) => JSON.stringify({headline, text})).join('\n'))

/** Half a letter has no UTF-8: it goes into the file as the three bytes that careless programs write. */
function bytesOf(text: string): Uint8Array {
  const parts: Uint8Array[] = []
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0
    const isHalf = code >= 0xd800 && code < 0xe000
    parts.push(
      isHalf
        ? Uint8Array.of(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63))
        : new TextEncoder().encode(letter),
    )
  }
  return Buffer.concat(parts)
}

const noise = fc.uint8Array({maxLength: 400})
const content = fc.oneof(
  fc.tuple(fc.constantFrom('txt', 'txt', 'text', 'TXT'), paragraphs.map(bytesOf)),
  fc.tuple(fc.constantFrom('md', 'markdown'), markdown.map(bytesOf)),
  fc.tuple(fc.constantFrom('html', 'htm', 'xhtml'), page.map(bytesOf)),
  fc.tuple(fc.constant('eml'), mail.map(bytesOf)),
  fc.tuple(fc.constantFrom('csv', 'tsv'), table.map(bytesOf)),
  fc.tuple(fc.constantFrom('ndjson', 'jsonl', 'json'), lines.map(bytesOf)),
  containers,
  fc.tuple(fc.constantFrom('jpg', 'log', 'zip', 'webarchive', ''), noise),
  fc.tuple(fc.constantFrom('txt', 'md', 'html'), noise),
)

/** Names that some system keeps for itself, that say a path, and that one system takes for another. */
const name = fc.oneof(
  {arbitrary: fc.stringMatching(/^[a-z]{1,12}$/), weight: 4},
  {
    arbitrary: fc.constantFrom(
      'con',
      'nul',
      'aux',
      'com1',
      'index',
      'originals',
      'a'.repeat(240),
      'é'.repeat(120),
      '中'.repeat(80),
      'Straße',
      'STRASSE',
      'café',
      'café',
      'a b',
      ' a',
      'a ',
      '-rf',
      '--out',
      '#',
      '?',
      '%2e%2e%2f',
      'a%00',
      '..',
      '...',
      '~',
      '$HOME',
      '`id`',
      'a\nb',
      'a\tb',
      'a\u001bb',
      '\u202etxt',
      '\u200b',
      '😀',
      '<script>',
      '"',
      "'",
      '&',
      '{{a}}',
      'a\\b',
      'a:b',
      '__proto__',
      'constructor',
      'İ',
      'ı',
      'I',
      'ſ',
    ),
    weight: 3,
  },
  {arbitrary: fc.string({unit: 'grapheme', minLength: 1, maxLength: 12}), weight: 1},
)

/** Files of any kind under any name, for `fc.sample(inputs, {numRuns: 300, seed: 1})`. */
export const inputs: fc.Arbitrary<Input> = fc.tuple(name, content).map(([base, [ending, bytes]]) => ({
  name: `${base.replace(/[/\0]/g, '_').replace(/^[._]/, 'x')}${ending && '.'}${ending}`,
  bytes,
}))
