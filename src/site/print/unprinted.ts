import {pageNotPrinted} from '../../rules/page-not-printed.ts'
import type {Pages} from '../../view/pages.ts'

/** A page that made Dateline fail when it was printed; one that says so stands in its place. */
export interface Unprinted {
  readonly kind: keyof Pages
  /** Where it is in the site: `articles/rain-at-novara/index.html`. */
  readonly file: string
  readonly title: string
  readonly why: string
}

/** Where, what and why, for a message. */
export const couldNotPrint = ({file, title, why}: Omit<Unprinted, 'kind'>): string => `${file} (“${title}”): ${why}`

/** What a build says of it. */
export const warningOf = (page: Unprinted): string =>
  `[${pageNotPrinted.name}] ${couldNotPrint(page)}; a page that says so stands in its place. This is a fault of Dateline: please report it`

/**
 * A page that failed like all others of its kind: that is no fault of an article but of the template, and a site of pages
 * that only excuse themselves must not replace a good one. Of a kind with one page nobody can tell.
 */
export function failedWithAllItsKind(unprinted: readonly Unprinted[], pages: Pages): Unprinted | undefined {
  return unprinted.find(({kind}) => {
    const failed = unprinted.filter((other) => other.kind === kind).length
    return failed > 1 && failed === pages[kind].length
  })
}
