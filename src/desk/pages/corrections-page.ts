import {correctionKinds} from '../../corrections/correction-kinds.ts'
import type {WrittenCorrection} from '../../corrections/edit-corrections.ts'
import {type Html, html} from '../../site/html.ts'
import {count} from '../../view/words.ts'
import type {Desk} from '../desk.ts'
import type {FormDesk} from './forms.ts'
import {hidden} from './frame.ts'

/** All corrections of the file, the newest first, each to be taken out again. */
export function correctionsPage(desk: Desk, {token, base, back}: FormDesk): Html {
  const {corrections} = desk
  const shown = corrections.map((correction, place) => ({correction, place})).toReversed()
  return html`<header class="page-head">
<h1>Corrections</h1>
<p class="page-line">${count(corrections.length, 'correction')} in <code>_archive/corrections.yml</code>, the newest first</p>
</header>
<ol class="desk-lines" reversed>
${shown.slice(0, most).map(
  ({
    correction,
    place,
  }) => html`<li>${inWords(correction)}${(correction.by ?? correction.why) && html` <span class="quiet">${[correction.by, correction.why].filter(Boolean).join(': ')}</span>`}
<form class="one" method="post" action="${base}desk/remove">${hidden({token, back, place: String(place), line: JSON.stringify(correction)})}<button>Take it out</button></form></li>
`,
)}</ol>
${shown.length > most && html`<p class="quiet">and ${shown.length - most} more, in the file</p>`}`
}

const most = 500

/** `Speaker of ferry.q1a2b3c: Ana Ruiz`. */
export function inWords({what, of, value}: WrittenCorrection): string {
  const {label} = correctionKinds[what]
  return `${label} · ${of}${value === undefined ? '' : `: ${value}`}`
}
