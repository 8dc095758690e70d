import {appendFileSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import type {Chance} from '../../bench/chance.ts'
import {inventNews} from '../../bench/invent-news.ts'

/** An archive of invented news in the folder `seeds`. */
export function fill(seeds: string, articles: number): void {
  for (const {file, text} of inventNews(articles)) write(join(seeds, file), text)
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), {recursive: true})
  writeFileSync(path, text)
}

/** Changes something in the folder `seeds` as an archivist may, and says what. */
export function editAtRandom(seeds: string, chance: Chance): string {
  const [first = '', ...more] = readdirSync(seeds, {recursive: true, encoding: 'utf8'}).filter(
    (name) => /\.(?:txt|md)$/.test(name) && !name.startsWith('_'),
  )
  const file = chance.oneOf([first, ...more])
  const path = join(seeds, file)
  const text = readFileSync(path, 'utf8')
  const edit = chance.oneOf([
    {what: 'a word more', to: () => writeFileSync(path, text.replace(/(?<=[a-z]{3}) (?=[a-z]{3})/, ' very '))},
    {what: 'a quotation cut short', to: () => writeFileSync(path, text.replace(/[“"](\w+ \w+) [^”"]+([”"])/, '“$1$2'))},
    {
      what: 'somebody else in the place of one',
      to: () => writeFileSync(path, text.replaceAll(nameIn(text), 'Ines Calder')),
    },
    {
      what: 'another day',
      to: () =>
        writeFileSync(
          path,
          text.replace(/\b(\d?)([1-8])\b/, (_, tens, ones) => tens + String(Number(ones) + 1)),
        ),
    },
    {
      what: 'a paragraph that names people of another article',
      to: () => appendFileSync(path, `\n\n${paragraphOf(join(seeds, chance.oneOf([first, ...more])))}\n`),
    },
    {what: 'removed', to: () => rmSync(path)},
    {what: 'renamed', to: () => renameSync(path, join(dirname(path), `renamed-${chance.between(0, 1e6)}.txt`))},
    {what: 'copied', to: () => write(join(seeds, `copies/${chance.between(0, 1e6)}.txt`), text)},
    {
      what: 'kept back',
      to: () =>
        write(
          join(seeds, `hidden/${chance.between(0, 1e6)}.md`),
          `---\nvisibility: hidden\n---\n\n${text.replace(/^---[\s\S]*?\n---\n/, '')}`,
        ),
    },
    {
      what: 'somebody is no person',
      to: () => write(join(seeds, '_archive/people.yml'), `not-people: [${nameIn(text)}]\n`),
    },
  ])
  edit.to()
  return `${file}: ${edit.what}`
}

const paragraphOf = (path: string): string =>
  readFileSync(path, 'utf8')
    .split(/\n\s*\n/)
    .findLast((paragraph) => paragraph.length > 80) ?? ''

const nameIn = (text: string): string => /(?<=[a-z,] )[A-Z][a-z]+ [A-Z][a-z]+/.exec(text)?.[0] ?? 'Nobody Known'
