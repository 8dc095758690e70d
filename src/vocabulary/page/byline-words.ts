import {words} from '../english/words.ts'
import {photoDeskWords} from '../outlets/outlets.ts'

/*
 * Words of bylines, collected by hand from the bylines and credit lines of newspapers in the languages clippings come in.
 */

/** What opens a byline; only a list of names may follow it. */
export const bylineOpeners: readonly string[] = [
  'by',
  'story by',
  'text by',
  'words by',
  'written by',
  'report by',
  'reported by',
  'analysis by',
  'review by',
  'opinion by',
  'interview by',
  'posted by',
  'submitted by',
  'commentary by',
  'von',
  'von unserem korrespondenten',
  'von unserer korrespondentin',
  'eine analyse von',
  'ein kommentar von',
  'kommentar von',
  'ein gastbeitrag von',
  'gastbeitrag von',
  'ein interview von',
  'interview von',
  'reportage von',
  'eine reportage von',
  'par',
  'propos recueillis par',
  'par notre envoyé spécial',
  'par notre envoyée spéciale',
  'par notre correspondant',
  'par notre correspondante',
  'por',
  'una crónica de',
  'un reportaje de',
  'un análisis de',
  'una entrevista de',
  'door',
  'door onze verslaggever',
  'door onze redacteur',
  'van onze verslaggever',
  'av',
  'di',
]

/** What opens a byline when a colon follows: `Автор: Анна Руис`. */
export const bylineLabels: readonly string[] = [
  ...bylineOpeners,
  'byline',
  'author',
  'authors',
  'author(s)',
  'writer',
  'reporter',
  'text',
  'texte',
  'texto',
  'testo',
  'autor',
  'autora',
  'autores',
  'autorin',
  'auteur',
  'auteurs',
  'autore',
  'автор',
  'авторы',
  'текст',
  'yazan',
  'haber',
  'penulis',
  'da',
  'af',
]

/** What stands between the names of a list. */
export const listWords: ReadonlySet<string> = new Set(
  'and und et y e и en ve og och with with mit avec con com'.split(' '),
)

/** List words that names hold as well: José Ortega y Gasset. */
export const listWordsInNames: ReadonlySet<string> = new Set('y e en'.split(' '))

/** What leads from a name to the place it wrote from, or to the paper it wrote for. */
export const placeWords: ReadonlySet<string> = new Set('in at for from via à en em aus bei bij в из på i'.split(' '))

/** How a line begins that says who wrote and names nobody: `From our own correspondent in Santa Brisa`. */
export const unnamedBylines: readonly string[] = [
  'from our own correspondent',
  'our own correspondent',
  'from our correspondent',
  'by our correspondent',
  'our correspondent',
  'by our own correspondent',
  'from our special correspondent',
  'our special correspondent',
  'by our staff',
  'from our staff',
  'by our foreign staff',
  'by a staff reporter',
  'from a staff reporter',
  'by staff reporter',
  'staff reporter',
  'by staff writer',
  'from staff reports',
  'special to the',
]

/** What a reporter is called: the last word of `Local Government Reporter`, the first of `editor of the Gazette`. */
export const roleNouns: ReadonlySet<string> = new Set(
  `correspondent correspondents reporter reporters writer writers editor editors columnist columnists contributor
  contributors journalist journalists chief critic critics staff producer analyst presenter anchor photographer
  cartoonist essayist novelist professor fellow freelance freelancer stringer intern bureau
  korrespondent korrespondentin redakteur redakteurin reporterin redaktion corresponsal redactor redactora redacción periodista
  enviado enviada correspondant correspondante envoyé envoyée journaliste corrispondente inviato inviata repórter
  корреспондент обозреватель редактор muhabiri muhabir`.split(/\s+/),
)

/** What a reporter is called in more words behind the name. */
export const bylineRoles: readonly string[] = ['special to', 'news agency', 'guest post', 'staff writer']

/** Words that are capitalised in bylines and belong to no name. */
export const notAuthors: ReadonlySet<string> = new Set([
  ...words(`staff writer writers reporter reporters correspondent correspondents editor editors editorial desk bureau agency
  agencies news press team service services wire wires web online digital associated special contributor contributors
  guest board newsroom monitoring political business sport sports foreign national international world daily times post
  herald tribune gazette journal magazine network media radio television tv press-release release university institute
  ministry department office government monday tuesday wednesday thursday friday saturday sunday january february march
  april june july august september october november december the a an this that these our your my new popular contrast
  images image photo photos handout pool file courtesy comparison default design demand law land sea air numbers then now far chance mistake accident virtue order
  columnist columnists journalist journalists critic producer chief updated published aktualisiert veröffentlicht actualizado publicado publié copyright
  redaktion agencia agence agentur`),
  ...photoDeskWords,
])

/** What stands for an author where nobody signs. */
export const noAuthors: ReadonlySet<string> = new Set(
  'admin administrator anonymous author editor editorial guest newsdesk none staff unknown user webmaster wordpress null undefined nobody n/a na'.split(
    ' ',
  ),
)

/** What opens a credit before `by`: `Additional reporting by Ana Ruiz`. */
export const creditWords: ReadonlySet<string> = new Set(
  words(`edited editing reporting reported written writing compiled translated translation photo photos photograph
  additional produced illustration graphics video`),
)
