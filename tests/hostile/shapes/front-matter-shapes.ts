import {fill, fillWith, nameOf, type Shape, wordOf} from './shape.ts'

const above = (name: string, fields: (size: number) => string, fence = '---'): Shape => ({
  name: `front matter: ${name}`,
  ending: 'md',
  make: (size) => `${fence}\n${fields(size)}\n${fence.slice(0, 3)}\n\n# Rain\n\nAna Ruiz said it rained.\n`,
})

/** Front matter that hurts. */
export const frontMatterShapes: readonly Shape[] = [
  above('a long title', (size) => `title: ${fillWith(size, (at) => `${wordOf(at)} `)}`),
  above('a title without a space', (size) => `title: ${fill(size, 'x')}`),
  above('a long story', (size) => `story: ${fillWith(size, (at) => `${wordOf(at)} `)}`),
  above('a long note', (size) => `note: ${fillWith(size, (at) => `${wordOf(at)} `)}`),
  above('a long address', (size) => `url: https://example.org/${fill(size, 'a')}`),
  above('a long slug', (size) => `slug: ${fill(size, 'a-')}`),
  above('a long date', (size) => `date: ${fill(size, '2021-')}`),
  above('people', (size) => `people: [${fillWith(size, (at) => `Ana ${nameOf(at)}, `)}Ana]`),
  above('no people', (size) => `not-people: [${fillWith(size, (at) => `Ana ${nameOf(at)}, `)}Ana]`),
  above('authors', (size) => `authors: [${fillWith(size, (at) => `Ana ${nameOf(at)}, `)}Ana]`),
  above('topics', (size) => `topics: [${fillWith(size, (at) => `${wordOf(at)}, `)}rain]`),
  above('tags', (size) => `tags: [${fillWith(size, (at) => `${wordOf(at)}, `)}rain]`),
  above('unknown fields', (size) => fillWith(size, (at) => `${wordOf(at)}${at}: rain\n`)),
  above('one field twice', (size) => fill(size, 'title: rain\n')),
  above('lists in lists', (size) => `title: ${'['.repeat(size / 2)}${']'.repeat(size / 2)}`),
  above('lists left open', (size) => `title: ${fill(size, '[')}`),
  above('maps left open', (size) => `title: ${fill(size, '{a: ')}`),
  above('items in one line', (size) => `title:\n  ${fill(size, '- ')}a`),
  above('keys in one line', (size) => `title:\n  ${fill(size, '? ')}a`),
  above(
    'aliases that double',
    (size) =>
      `a0: &a0 [rain]\n${Array.from({length: Math.ceil(Math.log2(size)) * 2}, (_, at) => `a${at + 1}: &a${at + 1} [*a${at}, *a${at}]\n`).join('')}title: rain\n# ${fill(size, 'x')}`,
  ),
  above('aliases', (size) => `a: &a rain\ntopics: [${fill(size, '*a, ')}rain]`),
  above('anchors', (size) => `topics: [${fillWith(size, (at) => `&a${at} ${wordOf(at)}, `)}rain]`),
  above('merges', (size) => `a: &a {title: rain}\n${fill(size, '<<: *a\n')}`),
  above('a quoted text left open', (size) => `title: "${fill(size, 'a ')}`),
  above('escapes', (size) => `title: "${fill(size, '\\n\\"')}"`),
  above('a block of lines', (size) => `title: |\n${fill(size, '  rain\n')}`),
  above('blanks', (size) => `title: ${fill(size, ' ')}rain`),
  above('comments', (size) => fill(size, '# a\n')),
  above('documents', (size) => fill(size, 'a: 1\n...\n')),
  above('directives', (size) => fill(size, '%TAG ! a\n')),
  above('TOML', (size) => fillWith(size, (at) => `a${at} = "rain"\n`), '+++'),
  above('TOML, lists in lists', (size) => `title = ${'['.repeat(size / 2)}${']'.repeat(size / 2)}`, '+++'),
  above('TOML, keys in keys', (size) => `${fill(size, 'a.')}b = 1`, '+++'),
  above('JSON', (size) => `{${fillWith(size, (at) => `"a${at}": "rain",\n`)}"b": 1}`, '---json'),
  above('JSON, lists in lists', (size) => `{"title": ${'['.repeat(size / 2)}${']'.repeat(size / 2)}}`, '---json'),
  {name: 'front matter: left open', ending: 'md', make: (size) => `---\n${fill(size, 'title: rain\n')}`},
  {name: 'front matter: fences', ending: 'md', make: (size) => fill(size, '---\n')},
  {
    name: 'front matter: fields without a fence',
    ending: 'txt',
    make: (size) => fillWith(size, (at) => `Title: ${wordOf(at)}\n`),
  },
]
