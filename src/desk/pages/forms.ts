import type {WrittenCorrection} from '../../corrections/edit-corrections.ts'
import {attribute, flag, type Html, html} from '../../site/html.ts'
import type {Choice, FreeField, Passage, Suggestion} from '../desk-doubt.ts'
import {hidden} from './frame.ts'

/** What a form has to carry: the token, where to go back to, and the path of the desk. */
export interface FormDesk {
  readonly token: string
  readonly base: string
  readonly back: string
}

/** Answers as buttons, with room for a reason. A number key presses each. */
export function choicesForm(choices: readonly Choice[], {token, base, back}: FormDesk, numbered: boolean): Html {
  return html`<form class="choices" method="post" action="${base}desk/correct">${hidden({token, back})}
${choices.map(
  ({label, corrections}, at) =>
    html`<button name="corrections" value="${JSON.stringify(corrections)}"${numbered && at < 9 && attribute('data-key', at + 1)}>${numbered && at < 9 && html`<kbd>${at + 1}</kbd> `}${label}</button>\n`,
)}<details><summary>Say why</summary><label>Why <textarea name="why" rows="1"></textarea></label></details>
</form>
`
}

/** A field for a value of one's own. */
export function freeForm(
  {label, hint, now, suggestions = [], correction}: FreeField,
  {token, base, back}: FormDesk,
  id: string,
): Html {
  const list = suggestions.length > 0 ? `${id}-list` : undefined
  return html`<form class="free" method="post" action="${base}desk/correct">${hidden({token, back, corrections: JSON.stringify([correction])})}
<label>${label} <input name="value" required${attribute('value', now)}${attribute('placeholder', hint)}${attribute('list', list)} autocomplete="off"></label>${
    list !== undefined &&
    html`<datalist id="${list}">${suggestions.slice(0, mostSuggestions).map(suggested)}</datalist>`
  }
<label>Why <input name="why" autocomplete="off"></label>
<button>Write</button>
</form>
`
}

const mostSuggestions = 400

const suggested = (one: string | Suggestion): Html =>
  typeof one === 'string'
    ? html`<option value="${one}"></option>`
    : html`<option value="${one.value}">${one.label}</option>`

/** One button that writes one correction. */
export function buttonForm(label: string, correction: WrittenCorrection, desk: FormDesk): Html {
  const {token, base, back} = desk
  return html`<form class="one" method="post" action="${base}desk/correct">${hidden({token, back, corrections: JSON.stringify([correction])})}<button>${label}</button></form>`
}

/** A field that chooses among a few values. */
export function selectForm(
  label: string,
  values: readonly {readonly value: string; readonly label: string; readonly chosen?: boolean}[],
  correction: WrittenCorrection,
  {token, base, back}: FormDesk,
): Html {
  return html`<form class="free" method="post" action="${base}desk/correct">${hidden({token, back, corrections: JSON.stringify([correction])})}
<label>${label} <select name="value">${values.map((one) => html`<option value="${one.value}"${flag('selected', one.chosen)}>${one.label}</option>`)}</select></label>
<button>Write</button>
</form>
`
}

/** The words in question with what stands around them. */
export const passageOf = ({before, words, after}: Passage): Html =>
  html`<blockquote class="desk-passage"><p>${before}${words && html`<mark>${words}</mark>`}${after}</p></blockquote>\n`
