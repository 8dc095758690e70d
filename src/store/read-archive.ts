import type {Archive, Glance, NameInArticle} from '../model.ts'
import type {Head} from './head.ts'
import type {Store} from './open-store.ts'
import {Shelf} from './shelf.ts'
import {StoredArticle} from './stored-article.ts'

/**
 * The archive that `keepArchive` put into a store: its articles are fetched one by one, when they are asked for.
 *
 * @param heads those of the store, where they are at hand already.
 */
export function readArchive(
  store: Store,
  shelf = new Shelf(store),
  heads: readonly Head[] = readHeads(store),
): Archive {
  const part = <Name extends keyof Archive>(name: Name): Archive[Name] => JSON.parse(partOf(store, name))
  return {
    site: part('site'),
    articles: heads.map((head) => new StoredArticle(head, shelf)),
    people: part('people'),
    echoes: part('echoes'),
    stories: part('stories'),
    related: part('related'),
    topics: part('topics'),
    unreadable: part('unreadable'),
    ...(store.archive.get('withdrawn') !== undefined && {withdrawn: part('withdrawn')}),
    warnings: part('warnings'),
  }
}

/** The heads of all articles, in the order of the archive. */
export function readHeads(store: Store): Head[] {
  const once = new Map<string, string>()
  const shared = (text: string): string => {
    const known = once.get(text)
    if (known !== undefined) return known
    once.set(text, text)
    return text
  }
  const parts = Number(partOf(store, 'heads'))
  return Array.from({length: parts}, (_, at): Head[] => JSON.parse(partOf(store, `heads ${at}`)))
    .flat()
    .map((head) => ({...head, glance: withShared(head.glance, shared)}))
}

/** The same names stand in article after article, and take memory once. */
function withShared(
  {quotes, said, saidBy, saidByOthers, people, topics, places, organisations}: Glance,
  shared: Shared,
): Glance {
  const named = ({id, name}: NameInArticle): NameInArticle => ({id: shared(id), name: shared(name)})
  return {
    quotes,
    said,
    saidBy: saidBy.map(([person, quote]) => [shared(person), quote]),
    saidByOthers: saidByOthers.map(([kind, name, quote]) => [kind, shared(name), quote]),
    people: people.map(shared),
    topics: topics.map(shared),
    places: places.map(named),
    organisations: organisations.map(named),
  }
}

type Shared = (text: string) => string

function partOf(store: Store, name: string): string {
  const found = store.archive.get(name)
  if (found === undefined) throw new Error(`The store in ${store.path} has no \`${name}\``)
  return found
}
