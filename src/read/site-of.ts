import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'
import matter from 'gray-matter'
import type {z} from 'zod'
import {Failure} from '../failure.ts'
import {nameId} from '../ids/name-id.ts'
import type {Logo, OwnPage, Palettes, Site} from '../model.ts'
import {shown} from '../yaml/explain-issues.ts'
import {parseYaml} from '../yaml/parse-yaml.ts'
import type {siteSchema} from './decision-schemas.ts'
import {reason} from './list-files.ts'

/** What `site.yml` says, and what lies beside it for the look of the site: the logo, `theme.css` and `pages/`. */
export function siteOf(said: z.output<typeof siteSchema>, folder: string): Site {
  const {title = 'News archive', language = 'en', originals, logo, licence, colours, ...others} = said
  const theme = textOf(join(folder, themeFile))
  const pages = ownPages(join(folder, 'pages'))
  return {
    title,
    language,
    ...others,
    ...(originals === false && {originals}),
    ...(logo !== undefined && {logo: readLogo(folder, logo)}),
    ...(licence && {dataLicence: licence}),
    ...(colours && {colours: palettesOf(colours)}),
    ...(theme !== undefined && {theme}),
    ...(pages.length > 0 && {pages}),
  }
}

/** Below `_archive`. */
export const themeFile = 'theme.css'

/** Every page loads it: as much as a page of text may still carry. */
const largestLogo = 12 * 1024

function readLogo(folder: string, name: string): Logo {
  const path = join(folder, name)
  const bytes = bytesOf(path)
  if (!bytes) throw new Failure(`${join(folder, 'site.yml')}: expected \`logo\` beside it, found no ${name}`)
  if (bytes.length > largestLogo)
    throw new Failure(
      `${path}: expected a logo of 12 KB at most, since every page loads it, found ${Math.ceil(bytes.length / 1024)} KB; make it smaller, or an SVG`,
    )
  return {name, base64: bytes.toString('base64')}
}

function palettesOf({dark = {}, ...light}: NonNullable<z.output<typeof siteSchema>['colours']>): Palettes {
  return {light: set(light), dark: set(dark)}
}

const set = (palette: Readonly<Record<string, string | undefined>>): Record<string, string> =>
  Object.fromEntries(Object.entries(palette).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])))

/** The archivist's own pages; `title` in the front matter, or the first heading, or the file's name. */
function ownPages(folder: string): OwnPage[] {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) return []
  const files = readdirSync(folder)
    .filter((name) => /\.md$/i.test(name))
    .sort()
  const pages = files.map((file): OwnPage => ownPage(file, textOf(join(folder, file)) ?? '', join(folder, file)))
  pages.forEach(({id}, at) => {
    const other = pages.findIndex((page) => page.id === id)
    if (other < at)
      throw new Failure(
        `${join(folder, files[at] ?? '')}: expected an address of its own, found pages/${id}/ taken by ${files[other]}; rename the file`,
      )
  })
  return pages
}

function ownPage(file: string, text: string, path: string): OwnPage {
  const stem = file.replace(/\.md$/i, '').replace(/^\d+[-_. ]+/, '')
  const {data, content} = frontMatterOf(text, path)
  const heading = /^\s*#[ \t]+(?<title>.+?)[ \t#]*(?:\n|$)/.exec(content)
  const title = data.title ?? heading?.groups?.title ?? stem.replaceAll('-', ' ')
  if (typeof title !== 'string') throw new Failure(`${path}: expected \`title\` to be words, got ${shown(title)}`)
  return {id: nameId(stem), title, markdown: heading ? content.slice(heading[0].length) : content}
}

function frontMatterOf(
  text: string,
  path: string,
): {readonly data: {readonly title?: unknown}; readonly content: string} {
  try {
    // YAML alone: `---js` would run.
    const refuse = (): never => {
      throw new Error('front matter in YAML alone')
    }
    const yaml = (yamlText: string): object => Object(parseYaml(yamlText) ?? {})
    return matter(text, {engines: {yaml, javascript: refuse, js: refuse, coffee: refuse}})
  } catch (error) {
    throw new Failure(`${path}: expected front matter in YAML, found: ${reason(error)}`, {cause: error})
  }
}

const textOf = (path: string): string | undefined =>
  bytesOf(path)
    ?.toString('utf8')
    .replace(/^\ufeff/, '')

/** The bytes of a file, `undefined` where there is none. */
function bytesOf(path: string): Buffer | undefined {
  try {
    // A pipe of that name would be waited for without end.
    return existsSync(path) && statSync(path).isFile() ? readFileSync(path) : undefined
  } catch (error) {
    throw new Failure(`${path}: cannot be read (${reason(error)}); make it readable`, {cause: error})
  }
}
