import {attribute, type Html, html} from '../html.ts'

/**
 * The attributes of words in another language than the page: `lang`, so that they are hyphenated, spoken and set as theirs are,
 * and `dir="auto"`, so that Arabic begins at the right: html`<h1${writtenIn('ar')}>`. Nothing without a language.
 */
export function writtenIn(language: string | undefined): Html | undefined {
  return language === undefined ? undefined : html`${attribute('lang', language)}${attribute('dir', 'auto')}`
}

/** `dir="auto"` where some of the words run from right to left: a quotation that stands among others. */
export function directionOf(words: string): Html | undefined {
  return rightToLeft.test(words) ? attribute('dir', 'auto') : undefined
}

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/
