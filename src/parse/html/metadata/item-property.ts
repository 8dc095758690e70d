import {defineRule} from '../../../rules/define-rule.ts'
import type {HtmlElement} from '../tree.ts'
import {elementBelow, elementsBelow, isWithin, lineOf} from '../walk.ts'
import {dayOfStamp} from './day-of-stamp.ts'
import type {Candidate, MetadataRule} from './metadata-rule.ts'
import {namesOfAuthors} from './names-of-authors.ts'

/** `<time itemprop="datePublished" datetime="2024-05-03">`, `<a rel="author">Ana Ruiz</a>`: what an element says it holds. */
export const itemProperty = defineRule<MetadataRule>({
  name: 'item-property',
  says: 'An element of the saved page is marked as this.',
  example: '<time itemprop="datePublished" datetime="2024-05-03">3 May</time>.',
  read: ({root}) =>
    elementsBelow(
      root,
      ({attributes}) =>
        attributes.itemprop !== undefined ||
        /(?:^|\s)author(?:\s|$)/i.test(attributes.rel ?? '') ||
        attributes.pubdate !== undefined,
    )
      .filter((element) => !isWithin(element, isAside))
      .flatMap(candidatesOf),
})

const isAside = ({name, attributes}: HtmlElement): boolean =>
  name === 'aside' ||
  name === 'footer' ||
  name === 'nav' ||
  /comment/i.test(`${attributes.class} ${attributes.id} ${attributes.itemtype}`)

function candidatesOf(element: HtmlElement): Candidate[] {
  const {attributes, start, end} = element
  const properties = (attributes.itemprop ?? '').toLowerCase().split(/\s+/)
  const text = attributes.content ?? attributes.datetime ?? lineOf(element)
  const said = (field: Candidate['field'], values: readonly string[]): Candidate[] =>
    values.map((value) => ({
      field,
      value,
      certainty: 'stated',
      evidence: {span: {start, end}, says: text.trim().slice(0, 200)},
    }))
  if (properties.includes('datepublished') || attributes.pubdate !== undefined)
    return said('published', dayOfStamp(text))
  if (properties.includes('author') || (attributes.rel ?? '').toLowerCase().split(/\s+/).includes('author'))
    return text.length < 160 ? said('author', namesOfAuthors(text)) : []
  if (properties.includes('publisher')) {
    const name = elementBelow(element, (inner) => (inner.attributes.itemprop ?? '').toLowerCase() === 'name')
    const value = name ? (name.attributes.content ?? lineOf(name)) : text
    return value.length > 1 && value.length < 60 && !/^https?:/.test(value) ? said('source', [value]) : []
  }
  return []
}
