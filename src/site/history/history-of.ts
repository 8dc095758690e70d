import {createHash} from 'node:crypto'
import type {Archive, ArticleRecord, Edition} from '../../model.ts'
import {type Address, addressOf} from '../../view/address.ts'
import type {Redirect} from '../../view/redirects/redirects-for.ts'

/** What became of the articles that were published before. */
export interface History {
  /** Articles whose file was renamed: known again by the digest of their original. */
  readonly moved: readonly Redirect[]
  /** Articles that are gone without a word of the archivist, with the last manifest that has them. */
  readonly gone: readonly {readonly address: Address; readonly edition: string}[]
  /** What changed since the archive was published last. */
  readonly since: Changes
}

export interface Changes {
  /** The name of the manifest. */
  readonly edition: string
  readonly added: readonly string[]
  readonly changed: readonly string[]
  readonly moved: readonly {readonly from: string; readonly to: string}[]
  readonly gone: readonly string[]
}

/**
 * Compares an archive with its manifests, oldest first. An article keeps its address as long as its file keeps its name; the
 * digest of the original tells it under another. Nothing where the archive was never published.
 */
export function historyOf({articles, withdrawn = [], editions = []}: Archive): History | undefined {
  const last = editions.at(-1)
  if (!last) return undefined
  const now = new Map(articles.map((article) => [article.record.id, digestOf(article)]))
  const kept = new Set([...now.keys(), ...withdrawn.map(({id}) => id)])
  // Every digest an article of today ever had: renamed first and corrected afterwards, it is still the same.
  const heirs = new Map<string, string>()
  const before = editions.map(articlesIn)
  for (const had of [...before, now])
    for (const [id, digest] of had) if (digest !== undefined && now.has(id)) heirs.set(digest, id)
  const lastHad = new Map<string, {digest: string | undefined; name: string}>()
  for (const [at, had] of before.entries())
    for (const [id, digest] of had) lastHad.set(id, {digest, name: editions[at]?.name ?? ''})
  const heirOf = (id: string): string | undefined => heirs.get(lastHad.get(id)?.digest ?? '')
  const missing = [...lastHad.keys()].filter((id) => !kept.has(id)).sort()
  const atLast = articlesIn(last)
  const cameFromLast = new Set(missing.filter((id) => atLast.has(id)).map(heirOf))
  return {
    moved: missing.flatMap((id) => {
      const heir = heirOf(id)
      return heir === undefined ? [] : [{from: addressOf.article(id), to: addressOf.article(heir)}]
    }),
    gone: missing
      .filter((id) => heirOf(id) === undefined)
      .map((id) => ({address: addressOf.article(id), edition: lastHad.get(id)?.name ?? ''})),
    since: {
      edition: last.name,
      added: [...now.keys()].filter((id) => !atLast.has(id) && !cameFromLast.has(id)).sort(),
      changed: [...now].flatMap(([id, digest]) => {
        const was = atLast.get(id)
        return was !== undefined && digest !== undefined && was !== digest ? [id] : []
      }),
      moved: missing.flatMap((id) => {
        const to = atLast.has(id) ? heirOf(id) : undefined
        return to === undefined ? [] : [{from: id, to}]
      }),
      gone: [...atLast.keys()].filter((id) => !now.has(id) && heirOf(id) === undefined).sort(),
    },
  }
}

/** The articles of a manifest, by id, each with the digest of its original where that was published. */
function articlesIn({digests}: Edition): ReadonlyMap<string, string | undefined> {
  const found = new Map<string, string | undefined>()
  for (const path of digests.keys()) {
    const id = /^articles\/(?<id>[^/]+)\/index\.html$/.exec(path)?.groups?.id
    const original = id === undefined ? undefined : digests.get(addressOf.original(id).path)
    // A page without an original is a redirect or a tombstone of an earlier build, or keeps its file back.
    if (id !== undefined && original !== undefined) found.set(id, original)
  }
  return found
}

/** The digest of an article's original as it is published. */
const digestOf = ({record, raw}: {readonly record: ArticleRecord; readonly raw: string}): string =>
  record.reader === undefined ? record.sha256 : createHash('sha256').update(raw).digest('hex')
