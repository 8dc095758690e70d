import type {Article, Correction, Decisions} from '../../model.ts'

/**
 * All corrections of an archive, those of `_archive/corrections.yml` first. Of two of one fact the second counts, so what
 * stands above an article wins.
 *
 * An article may be named by its file, and above an article a statement by its own half of the id: `q1a2b3c`.
 */
export function correctionsOf(articles: readonly Article[], decisions: Decisions): readonly Correction[] {
  const listed = decisions.corrections ?? []
  const own = articles.flatMap(ownCorrections)
  if (listed.length + own.length === 0) return []
  const byFile = new Map(articles.map(({record}) => [record.file, record.id]))
  return [...listed, ...own].map((correction) => {
    const id = byFile.get(correction.of)
    return id === undefined ? correction : {...correction, of: id}
  })
}

function ownCorrections({record, frontMatter}: Article): Correction[] {
  const from = `${record.file}, front matter`
  const {corrections = [], visibility, withdrawn} = frontMatter
  return [
    ...corrections.map(
      ({of, ...rest}): Correction => ({
        ...rest,
        of: of === undefined ? record.id : /^q[\da-z]+(?:-\d+)?$/.test(of) ? `${record.id}.${of}` : of,
        from,
      }),
    ),
    ...(visibility === undefined ? [] : [{what: 'visibility', of: record.id, value: visibility, from} as const]),
    ...(withdrawn === undefined ? [] : [{what: 'withdrawn', of: record.id, value: withdrawn, from} as const]),
  ]
}
