import {copyFileSync, existsSync, mkdirSync, writeFileSync} from 'node:fs'
import {extname, join, relative} from 'node:path'
import {drawCase} from '../tests/cases/draw-case.ts'

/**
 * `npm run new-case NAME [ARTICLE]`: a folder of `tests/cases` with a copy of the article, and with an `expected.yml`
 * drawn from what is extracted today, which fails until somebody has read it. Without ARTICLE the folder is there already
 * and has the articles in it.
 */
const [name, article, ...more] = process.argv.slice(2)
if (name === undefined || !/^[a-z\d]+(?:-[a-z\d]+)*$/.test(name) || more.length > 0)
  stop('Usage: npm run new-case NAME [ARTICLE], the name in small letters with hyphens: two-of-one-family-name')
const folder = join(import.meta.dirname, '../tests/cases', name)
const expected = join(folder, 'expected.yml')
if (existsSync(expected)) stop(`${shown(expected)} is there already. Choose another name, or delete it first.`)
if (article !== undefined) {
  if (!existsSync(article)) stop(`Cannot read ${article}: there is no such file.`)
  mkdirSync(folder, {recursive: true})
  copyFileSync(article, join(folder, `article${extname(article)}`))
}
if (!existsSync(folder))
  stop(`${shown(folder)} is not there. Make it with articles in it, or name one: npm run new-case NAME ARTICLE`)
writeFileSync(expected, await drawCase(folder))
console.log(
  `Wrote ${shown(expected)}. Read it beside the article, then delete its first line. All news in tests is invented.`,
)

function shown(path: string): string {
  return relative(process.cwd(), path)
}

function stop(message: string): never {
  console.error(message)
  process.exit(1)
}
