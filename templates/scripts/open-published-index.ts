import type {IndexContents} from '../../src/search/files.ts'
import {indexVersion} from '../../src/search/files.ts'
import {openIndex, type SearchIndex} from '../../src/search/read/open-index.ts'
import {type ArticlePage, articlePage} from './passages-of.ts'

const base = new URL('./', location.href)

/**
 * The index that lies beside the search page; `undefined` where the archive was published without one.
 *
 * @throws where it cannot be loaded.
 */
export async function openPublishedIndex(): Promise<SearchIndex | undefined> {
  const contents: (IndexContents & {readonly folder: string}) | null = JSON.parse(
    new TextDecoder().decode(await fetchBytes('index.json')),
  )
  if (contents?.version !== indexVersion) return undefined
  return openIndex(contents, (name) => fetchBytes(contents.folder + name))
}

/** The address of a page of the archive, below its own: `people/ana-ruiz/`. */
export const addressIn = (path: string): string => new URL(`../${path}`, base).href

const pages = new Map<string, Promise<ArticlePage>>()

/** The page of an article, fetched as a reader would and read once. */
export function fetchArticle(link: string): Promise<ArticlePage> {
  const known = pages.get(link)
  if (known) return known
  const fetched = fetch(link).then(async (response) => {
    if (!response.ok) throw new Error(`${link}: ${response.status}`)
    return articlePage(new DOMParser().parseFromString(await response.text(), 'text/html'))
  })
  pages.set(link, fetched)
  fetched.catch(() => pages.delete(link))
  return fetched
}

async function fetchBytes(path: string): Promise<Uint8Array> {
  const response = await fetch(new URL(path, base))
  if (!response.ok) throw new Error(`${path}: ${response.status}`)
  return new Uint8Array(await response.arrayBuffer())
}
