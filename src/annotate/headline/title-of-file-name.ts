import type {Document, Fact} from '../../model.ts'
import {defineRule} from '../../rules/define-rule.ts'

export const titleInFileName = defineRule({
  name: 'title-in-file-name',
  says: 'Neither front matter nor text has a headline; the file is named as note programs and site generators name an article.',
  example: '2016-09-21-grain-store-fire.md',
})

/** `2016-09-21-grain-store-fire.md`, `2016-09-21_grain-store-fire/index.md`: Jekyll, Zola and Hugo name a post so. */
const dated =
  /(?:^|\/)\d{4}-\d\d-\d\d[-_](?<slug>\p{L}[\p{L}\p{N}]*(?:[-_][\p{L}\p{N}]+)+)(?:\/index(?:\.\w+)?)?\.\w+$/u

/**
 * The title a generator would print of a Markdown file whose front matter has none. Below front matter only: a text is
 * often named after whoever saved it.
 */
export function titleOfFileName({seed, frontMatter}: Document): Fact<string> | undefined {
  if (seed.format !== 'markdown' || Object.keys(frontMatter).length === 0) return undefined
  const title = ofNote(seed.file) ?? ofSlug(dated.exec(seed.file)?.groups?.slug)
  if (title === undefined) return undefined
  return {
    value: title,
    certainty: 'guessed',
    rule: titleInFileName.name,
    evidence: [{says: `its file is named \`${seed.file.slice(seed.file.lastIndexOf('/') + 1)}\``}],
  }
}

/** `Ferry to run all winter.md`, `Ferry to run (2).md`: a vault names a note by its title. A word or two name a thing it is about. */
function ofNote(file: string): string | undefined {
  const name = file
    .slice(file.lastIndexOf('/') + 1, file.lastIndexOf('.'))
    .replace(/ \(?\d{1,2}\)?$/, '')
    .trim()
  return /^\p{Lu}\p{L}/u.test(name) && name.split(' ').length > 2 ? name : undefined
}

/** `grain-store-fire` is `Grain store fire`. */
const ofSlug = (slug: string | undefined): string | undefined =>
  slug && slug.charAt(0).toUpperCase() + slug.slice(1).replace(/[-_]/g, ' ')
