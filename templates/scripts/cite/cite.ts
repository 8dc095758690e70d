import {citationFormats} from '../../../src/view/cite/index.ts'
import {referenceIn} from './reference-in.ts'

/**
 * The page that writes a statement's reference in the formats of reference managers. What there is to cite stands on the
 * page of its article, in a span that such programs read as well (COinS); this fetches it and writes it anew.
 */
document.addEventListener('DOMContentLoaded', () => void cite())

async function cite(): Promise<void> {
  const [article, number] = [...new URLSearchParams(location.search)].at(0) ?? []
  const status = document.querySelector('.cite-status')
  if (!article || !number || !status) return
  status.textContent = 'Looking it up…'
  try {
    const address = new URL(`../../articles/${encodeURIComponent(article)}/`, location.href)
    const response = await fetch(address)
    if (!response.ok) throw new Error(`${address} is not there`)
    const page = new DOMParser().parseFromString(await response.text(), 'text/html')
    const entry = page.getElementById(`c${number}`)
    if (!entry) throw new Error(`there is no statement ${number}`)
    const fragment = page.getElementById(`n${number}`)?.getAttribute('href')?.slice(1) ?? number
    const reference = referenceIn(entry, page, `${article}.${fragment}`)
    show('Text', entry.firstElementChild?.textContent ?? '')
    for (const {label, print} of citationFormats) show(label, print(reference).trim())
    status.textContent = ''
  } catch (error) {
    const because = error instanceof Error ? error.message : String(error)
    status.textContent = `It could not be looked up: ${because}. The page of the article has its citation in words.`
  }
}

function show(label: string, text: string): void {
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
  document.querySelector('.cited')?.append(section)
}
