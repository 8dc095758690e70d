import {words} from '../english/words.ts'

/*
 * Words of bylines, collected by hand from the bylines and credit lines of newspapers.
 */

/** What a reporter is called behind the name. */
export const bylineRoles: readonly string[] = [
  'correspondent',
  'staff writer',
  'staff reporter',
  'reporter',
  'senior reporter',
  'writer',
  'staff',
  'political editor',
  'editor',
  'deputy editor',
  'contributor',
  'contributing writer',
  'columnist',
  'bureau chief',
  'journalist',
  'special to',
  'freelance journalist',
  'news agency',
]

/** Words that are capitalised in bylines and belong to no name. */
export const notAuthors: ReadonlySet<string> = new Set(
  `staff writer writers reporter reporters correspondent correspondents editor editors editorial desk bureau agency
  agencies news press team service services wire wires web online digital associated special contributor contributors
  guest board newsroom monitoring political business sports foreign national international world daily times post
  herald tribune gazette journal magazine network media radio television tv press-release release university institute
  ministry department office government monday tuesday wednesday thursday friday saturday sunday january february march
  april june july august september october november december the a an this that these our your my new popular contrast
  images image getty photo photos handout pool file courtesy comparison default design demand law land sea air numbers then now far chance mistake accident virtue order`.split(
    /\s+/,
  ),
)

/** What opens a credit before `by`: `Additional reporting by Ana Ruiz`. */
export const creditWords: ReadonlySet<string> = new Set(
  words(`edited editing reporting reported written writing compiled translated translation photo photos photograph
  additional produced illustration graphics video`),
)
