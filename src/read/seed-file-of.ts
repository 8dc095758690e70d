import {articleId} from '../ids/article-id.ts'
import type {MetadataField, Seed} from '../model.ts'

/** The file that an article becomes when it is taken out of a download, by its name and its content. */
export interface SeedFile {
  readonly name: string
  readonly text: string
}

/**
 * An article as a text file with front matter that says what its download said. `taken` collects the names; of two articles
 * with one name the second is `-2`.
 */
export function seedFileOf({id, file, raw, format, metadata = []}: Seed, taken: Set<string>): SeedFile {
  const ending = format === 'markdown' ? 'md' : format === 'html' ? 'html' : 'txt'
  const base = id ?? articleId(file.replace('#', '-'))
  let name = `${base}.${ending}`
  for (let count = 2; taken.has(name); count++) name = `${base}-${count}.${ending}`
  taken.add(name)
  const valuesOf = (field: MetadataField): string[] =>
    metadata.filter((item) => item.field === field).map(({value}) => value)
  const lines = named.flatMap(([field, written]) => {
    const values = valuesOf(field)
    if (values.length === 0) return []
    return [`${written}: ${field === 'author' ? JSON.stringify(values) : JSON.stringify(values[0])}`]
  })
  return {name, text: lines.length === 0 ? raw : `---\n${lines.join('\n')}\n---\n\n${raw}`}
}

const named = [
  ['headline', 'title'],
  ['dek', 'dek'],
  ['published', 'date'],
  ['source', 'source'],
  ['author', 'authors'],
  ['section', 'section'],
  ['url', 'url'],
] as const satisfies readonly (readonly [MetadataField, string])[]
