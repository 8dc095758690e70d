/**
 * Whether a line leads from one page of the paper to the next or heads a page: `Continued on Page Six, Column Two`, `PAGE SIX
 * THE SANTA BRISA POST, FRIDAY, MARCH 3, 1922`, `THE SANTA BRISA POST, FRIDAY, MARCH 3, 1922.   6`.
 */
export const isJumpLine = (text: string): boolean =>
  text.length < 90 && (turn.test(text) || pageAlone.test(text) || headOfPage.test(text) || numberedHead.test(text))

const turn =
  /^[([]?(?:(?:continued|cont(?:'d|’d|\.)?) (?:on|from) (?:page|pg|p\.|column|col\.|next page|preceding page|first page)\b.{0,40}|(?:please )?(?:turn|jump) to (?:page|p\.) ?.{1,30}|see .{2,30}, page [A-Z]?\d+)[)\]]?$/i

/** `Page A5`, below the name of the paper */
const pageAlone = /^(?:page|p\.) ?[A-Z]?\d{1,3}$/i

const headOfPage = /^(?:PAGE|Page) (?:[A-Z]?\d+|[A-Z]{3,9})(?:\s{2,}| ?[-–|•]? )\p{Lu}[\p{Lu} .,'’&\d-]{8,}$/u

/** Without the page's number it may be the masthead of the first page, which dates the article. */
const numberedHead =
  /^(?:\d{1,3}\s+THE \p{Lu}[\p{Lu} .,'’&\d-]{8,60}|THE \p{Lu}[\p{Lu} .,'’&\d-]{8,60}\.?\s{2,}\d{1,3})$/u

/** A page's number, which stands alone between two columns: `6`, `- 6 -`, `Page 6`. */
export const isPageNumber = (text: string): boolean => /^(?:[-–—] ?)?(?:page )?[A-Z]?\d{1,3}(?: ?[-–—])?$/i.test(text)
