/**
 * @typedef {object} Item What there is to cite, as the page of its article says it.
 * @property {string} id
 * @property {string} title
 * @property {{family?: string, given?: string, literal?: string}[]} authors
 * @property {string | undefined} outlet
 * @property {string | undefined} date ISO 8601, at the precision known.
 * @property {string | undefined} url
 * @property {string} note
 * @property {string} archive
 */

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** @type {Record<string, string>} */
const signs = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  _: '\\_',
  '%': '\\%',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

/** @param {string} text */
const latex = (text) => text.replace(/[\\{}$&#_%~^]/g, (sign) => signs[sign] ?? sign)

/** The entry that the archive itself would write: `src/view/cite/bibtex.ts`. @param {Item} item */
function bibtex({id, title, authors, outlet, date, url, note, archive}) {
  const [year, month] = date?.split('-') ?? []
  const names = authors.map(({family, given, literal}) =>
    literal === undefined ? `${latex(family ?? '')}, ${latex(given ?? '')}` : `{${latex(literal)}}`,
  )
  const isGuessed = note.includes('day of publication guessed')
  /** @type {[string, string | undefined][]} */
  const fields = [
    ['title', `{{${latex(title)}}}`],
    ['author', names.length > 0 ? `{${names.join(' and ')}}` : undefined],
    ['journal', outlet && `{${latex(outlet)}}`],
    ['howpublished', outlet ? undefined : `{${latex(archive)}}`],
    ['date', isGuessed || !date ? undefined : `{${date}}`],
    ['year', `{${year ?? 'n.d.'}}`],
    ['month', month && months[Number(month) - 1]],
    ['url', url && `{${url.replace(/[{}\\\s]/g, encodeURIComponent)}}`],
    ['note', `{${latex(note)}}`],
  ]
  const lines = fields.filter(([, value]) => value).map(([name, value]) => `  ${name} = ${value},`)
  return [`@${outlet ? 'article' : 'misc'}{${id},`, ...lines, '}'].join('\n')
}

/** @param {Item} item */
function ris({title, authors, outlet, date, url, note, archive}) {
  /** @type {[string, string | undefined][]} */
  const fields = [
    ['TY', 'NEWS'],
    ['TI', title],
    ...authors.map(
      ({family, given, literal}) => /** @type {[string, string]} */ (['AU', literal ?? `${family}, ${given}`]),
    ),
    ['T2', outlet],
    ['PY', date?.slice(0, 4)],
    ['DA', date?.replaceAll('-', '/')],
    ['UR', url],
    ['DB', archive],
    ...note.split('; ').map((one) => /** @type {[string, string]} */ (['N1', one])),
  ]
  const lines = fields.filter(([, value]) => value).map(([tag, value]) => `${tag}  - ${value}`)
  return [...lines, 'ER  - '].join('\n')
}

/** @param {Item} item */
function cslJson({id, title, authors, outlet, date, url, note, archive}) {
  return JSON.stringify([
    {
      id,
      type: 'article-newspaper',
      title,
      ...(authors.length > 0 && {author: authors}),
      ...(outlet && {'container-title': outlet}),
      ...(date && {
        issued: {
          'date-parts': [date.split('-').map(Number)],
          ...(note.includes('day of publication guessed') && {circa: true}),
        },
      }),
      ...(url && {URL: url}),
      archive,
      note,
    },
  ])
}
