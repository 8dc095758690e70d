/**
 * The page that writes a statement's reference in the formats of reference managers. What there is to cite stands on the
 * page of its article, in a span that such programs read as well (COinS); this fetches it and writes it anew.
 */
document.addEventListener('DOMContentLoaded', () => void cite())

async function cite() {
  const asked = new URLSearchParams(location.search)
  const [article, number] = [asked.get('article'), asked.get('statement')]
  const status = document.querySelector('.cite-status')
  if (!article || !number || !status) return
  status.textContent = 'Looking it up…'
  try {
    const address = new URL(`../articles/${encodeURIComponent(article)}/`, location.href)
    const response = await fetch(address)
    if (!response.ok) throw new Error(`${address} is not there`)
    const page = new DOMParser().parseFromString(await response.text(), 'text/html')
    const entry = page.getElementById(`c${number}`)
    const span = entry?.querySelector('.Z3988')
    if (!entry || !span) throw new Error(`there is no statement ${number}`)
    const fragment = page.getElementById(`n${number}`)?.getAttribute('href')?.slice(1) ?? number
    const item = itemOf(span, page, `${article}.${fragment}`)
    const words = entry.firstElementChild?.textContent ?? ''
    status.textContent = ''
    show([
      ['Text', words],
      ['BibTeX', bibtex(item)],
      ['RIS', ris(item)],
      ['CSL-JSON', cslJson(item)],
    ])
  } catch (error) {
    status.textContent = `It could not be looked up: ${error instanceof Error ? error.message : error}. The page of the article has its citation in words.`
  }
}

/** @param {Element} span @param {Document} page @param {string} id @returns {Item} */
function itemOf(span, page, id) {
  const fields = new URLSearchParams(span.getAttribute('title') ?? '')
  const archive = page.querySelector('meta[property="og:site_name"]')
  const authors = fields.getAll('rft.au').map((name) => {
    const [family, given] = name.split(', ')
    return given === undefined ? {literal: name} : {family, given}
  })
  return {
    id,
    title: fields.get('rft.title') ?? '',
    authors,
    outlet: fields.get('rft.source') ?? undefined,
    date: fields.get('rft.date') ?? undefined,
    url: fields.get('rft.identifier') ?? undefined,
    note: fields.get('rft.description') ?? '',
    archive: archive?.getAttribute('content') ?? '',
  }
}

/** @param {[string, string][]} formats */
function show(formats) {
  const list = document.querySelector('.cited')
  if (!list) return
  for (const [label, text] of formats) {
    const section = document.createElement('section')
    const heading = document.createElement('h2')
    const words = document.createElement('pre')
    const button = document.createElement('button')
    heading.textContent = label
    words.textContent = text
    button.type = 'button'
    button.textContent = `Copy ${label}`
    button.addEventListener('click', () => {
      void navigator.clipboard.writeText(text).then(() => {
        button.textContent = 'Copied'
      })
    })
    section.append(heading, words, button)
    list.append(section)
  }
}
