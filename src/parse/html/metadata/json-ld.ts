import {defineRule} from '../../../rules/define-rule.ts'
import type {LinkedValue} from '../linked-data.ts'
import {plain} from '../page-facts.ts'
import {dayOfStamp} from './day-of-stamp.ts'
import type {Candidate, MetadataRule} from './metadata-rule.ts'
import {namesOfAuthors} from './names-of-authors.ts'

/** `<script type="application/ld+json">{"@type": "NewsArticle", "headline": …}`: what the page tells search engines. */
export const jsonLd = defineRule<MetadataRule>({
  name: 'json-ld',
  says: 'The saved page says so to search engines, as JSON-LD.',
  example: '"@type": "NewsArticle", "datePublished": "2024-05-03T08:00Z".',
  read: ({linkedData: {article}}) => {
    if (!article) return []
    const {headline, published, url, section, publisher, authors} = article
    return [
      ...stated('headline', headline, (value) => [plain(value)]),
      ...published.flatMap((stamp) => stated('published', stamp, dayOfStamp)),
      ...stated('url', url, (value) => (/^\s*https?:\/\//i.test(value) ? [value.trim()] : [])),
      ...stated('section', section, (value) => [plain(value)]),
      ...stated('source', publisher, (value) => [plain(value)]),
      ...authors.flatMap((author) =>
        author.isOrganisation ? [] : stated('author', author, (value) => namesOfAuthors(plain(value))),
      ),
    ]
  },
})

function stated(
  field: Candidate['field'],
  found: LinkedValue | undefined,
  read: (value: string) => readonly string[],
): Candidate[] {
  if (!found) return []
  const evidence = {span: found.span, says: `${field}: ${found.value.trim()}`}
  return read(found.value).map((value) => ({field, value, certainty: 'stated', evidence}))
}
