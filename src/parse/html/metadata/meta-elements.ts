import {defineRule} from '../../../rules/define-rule.ts'
import {
  addressNames,
  authorNames,
  filedTitleNames,
  publishedNames,
  sectionNames,
  sharedTitleNames,
  siteNames,
} from '../../../vocabulary/page/metadata-names.ts'
import type {PageFacts} from '../page-facts.ts'
import {dayOfStamp} from './day-of-stamp.ts'
import type {Candidate, MetadataRule} from './metadata-rule.ts'
import {namesOfAuthors} from './names-of-authors.ts'

/** `<meta property="og:title" content="…">`: the title that others show who link to the page. */
export const sharedTitle = defineRule<MetadataRule>({
  name: 'shared-title',
  says: 'The saved page gives this title to those who share it.',
  example: '<meta property="og:title" content="Council closes the bridge">.',
  read: (page) => named(page, 'headline', sharedTitleNames, (value) => [value]),
})

/** `<meta name="sailthru.title" content="…">`: the title as the newsroom files it. */
export const filedTitle = defineRule<MetadataRule>({
  name: 'filed-title',
  says: 'The newsroom filed the article under this title.',
  example: '<meta name="dc.title" content="Council closes the bridge">.',
  read: (page) => named(page, 'headline', filedTitleNames, (value) => [value]),
})

/** `<meta property="article:published_time" content="…">`, `<meta name="author" content="…">` */
export const metaElement = defineRule<MetadataRule>({
  name: 'meta-element',
  says: 'The head of the saved page says so.',
  example: '<meta property="article:published_time" content="2024-05-03T08:00Z">.',
  read: (page) => [
    ...named(page, 'published', publishedNames, dayOfStamp),
    ...named(page, 'author', authorNames, namesOfAuthors),
    ...named(page, 'section', sectionNames, (value) => [value]),
    ...named(page, 'source', siteNames, (value) => (/^https?:|^@|^\d+$/.test(value) ? [] : [value])),
    ...named(page, 'url', addressNames, (value) => (/^https?:\/\//i.test(value) ? [value] : [])),
  ],
})

function named(
  {metas}: PageFacts,
  field: Candidate['field'],
  names: readonly string[],
  read: (content: string) => readonly string[],
): Candidate[] {
  return names.flatMap((name): Candidate[] => {
    const meta = metas.get(name)
    if (!meta) return []
    const {content, start, end} = meta
    return read(content).map((value) => ({
      field,
      value,
      certainty: 'stated',
      evidence: {span: {start, end}, says: `${name}: ${content}`},
    }))
  })
}
