import type {Messages} from '../../src/messages/messages.ts'
import type {Certainty} from '../../src/model.ts'
import {type Html, html} from '../../src/site/html.ts'

/** A day, and that it is a guess where it is one: nobody should quote it as printed. */
export const dayWithDoubt = (day: Html, certainty: Certainty, messages: Messages): Html =>
  certainty === 'guessed' ? html`${day} ${certaintyMark(certainty, messages)}` : day

/** The mark that says how sure a fact is: a word, and a sign that does not need colour. */
export function certaintyMark(certainty: Certainty, {certainty: words}: Messages): Html {
  return html`<span class="certainty ${certainty}">${words[certainty]}</span>`
}
