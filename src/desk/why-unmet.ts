import {correctionKinds} from '../corrections/correction-kinds.ts'
import type {WrittenCorrection} from '../corrections/edit-corrections.ts'

/** What a correction that matches nothing was probably meant for, in a sentence. */
export function whyUnmet({what, of, value = ''}: WrittenCorrection): string {
  switch (what) {
    case 'same-person':
      return `Nobody else in the archive is called “${value}”: the whole name, or the id, is needed.`
    case 'same-story':
      return `There is no other story “${value}” in the archive: its id is needed, as the list below the field has it.`
    case 'other-person':
      return `No article that was chosen names \`${of}\` so.`
    default:
      return `There is no ${correctionKinds[what].of} \`${of}\` of which this could be said: it was corrected meanwhile, or its text has changed.`
  }
}
