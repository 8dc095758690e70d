import type {Messages} from '../../src/messages/messages.ts'
import {say} from '../../src/messages/say.ts'
import {type Html, html} from '../../src/site/html.ts'
import type {Link} from '../../src/view/address.ts'
import type {DoubtLine} from '../../src/view/doubts/doubt-line.ts'
import {inEnglish} from '../frame/in-english.ts'

/** Doubts, each with its article and the front matter that would settle it. */
export function doubtList(lines: readonly DoubtLine[], messages: Messages, link: Link): Html {
  const {doubts: words} = messages.about
  return html`<ul class="doubts">
${lines.map(
  ({file, title, to, line, says, isEnglish, settledBy}) =>
    html`<li>${to ? html`<a href="${link(to)}">${title ?? file}</a>` : file}${title && html` <span class="quiet">${file}${line && `, ${say(words.line, {line}, messages)}`}</span>`}${file && ': '}${isEnglish ? html`<span${inEnglish(messages)}>${says}</span>` : says}${settledBy && html` <span class="quiet">${words.settle}</span> <code>${settledBy}</code>`}</li>\n`,
)}</ul>`
}
