import type {SearchIndex} from '../../src/search/read/open-index.ts'
import {type Answer, search} from '../../src/search/read/search.ts'
import {fillForm, offerChoices, questionOf, readForm, suggestNames} from './form.ts'
import {element, make} from './make.ts'
import {addressIn, fetchArticle, openPublishedIndex} from './open-published-index.ts'
import {printResult} from './print-result.ts'
import {statusOf} from './status-of.ts'
import {messages, say} from './words-of-page.ts'

/**
 * The search page: what is typed and chosen, its address, and the way through the results by keyboard. A plain script,
 * so that it runs before the page is drawn, and says why it cannot search where the page is opened from a folder.
 */
const root = document.documentElement
const shownAtOnce = 10

// Before the page is drawn: with a question in the address, the indexes make room for the answer.
root.classList.toggle('searching', [...new URLSearchParams(location.search).values()].some(Boolean))
document.addEventListener('DOMContentLoaded', start)

function start(): void {
  const form = element('form.search', HTMLFormElement)
  const input = element('#q', HTMLInputElement)
  const status = element('.search-status', HTMLElement)
  const perhaps = element('.search-perhaps', HTMLElement)
  const names = element('.search-names', HTMLElement)
  const section = element('.results', HTMLElement)
  const list = element('.results ol', HTMLElement)
  const more = element('.results button', HTMLButtonElement)
  const title = document.title

  let engine: Promise<SearchIndex | undefined> | undefined
  /** Of the question being answered: an answer to an older one comes too late. */
  let turn = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  let showMore: (() => Promise<void>) | undefined

  fillForm(new URLSearchParams(location.search))
  if (!root.classList.contains('searching')) input.focus()
  void ask()

  form.addEventListener('submit', (event) => {
    event.preventDefault()
    void ask()
  })
  form.addEventListener('input', ({target}) => {
    clearTimeout(timer)
    // A name or a date is asked for when it is whole.
    if (target === input) timer = setTimeout(ask, 200)
  })
  form.addEventListener('change', ({target}) => {
    if (target !== input) void ask()
  })
  more.addEventListener('click', () => void showMore?.())
  addEventListener('popstate', () => {
    fillForm(new URLSearchParams(location.search))
    void ask()
  })
  document.addEventListener('keydown', walk)

  async function ask(): Promise<void> {
    clearTimeout(timer)
    const mine = ++turn
    const values = readForm()
    const {order: _, said: __, ...telling} = values
    const asks = Object.keys(telling).length > 0
    root.classList.toggle('searching', asks)
    writeAddress(values)
    engine ??= open()
    const index = await engine
    if (!index || mine !== turn) return
    if (!asks) {
      offerChoices(index, undefined)
      await show(undefined)
      status.textContent = ''
      return
    }
    try {
      const {question, unknown} = await questionOf(values, index)
      const answer = await search(question, index)
      if (mine !== turn) return
      offerChoices(index, answer.outlets)
      await show(answer, index, question.saidBy ? question.person : undefined)
      if (mine !== turn) return
      const said = statusOf(answer, unknown, values.q ?? '')
      status.textContent = said.status
      perhaps.replaceChildren(...said.perhaps)
    } catch {
      if (mine === turn) status.textContent = messages.failed
    }
  }

  /** Loads the index; says so where there is none. */
  async function open(): Promise<SearchIndex | undefined> {
    if (location.protocol === 'file:') return without(messages.fromFolder)
    try {
      const index = await openPublishedIndex()
      if (!index) return without(messages.noIndex)
      suggestNames(index)
      return index
    } catch {
      return without(messages.failed)
    }
  }

  function without(why: string): undefined {
    root.classList.remove('searching')
    root.classList.add('cannot-search')
    status.textContent = why
  }

  async function show(answer: Answer | undefined, index?: SearchIndex, saidBy?: string): Promise<void> {
    const mine = turn
    perhaps.replaceChildren()
    names.replaceChildren(...(answer?.names ?? []).map(printName))
    names.hidden = (answer?.names ?? []).length === 0
    const articles = answer?.articles ?? []
    let shown = 0
    const next = async (): Promise<Element | undefined> => {
      const some = articles.slice(shown, shown + shownAtOnce)
      const items = await Promise.all(
        some.map(async (article) => {
          const link = addressIn(`articles/${await index?.idOf(article)}/`)
          try {
            return answer ? printResult(link, await fetchArticle(link), answer, saidBy) : []
          } catch {
            return make('li', {className: 'entry'}, [make('a', {href: link, textContent: link}), ` ${messages.unread}`])
          }
        }),
      )
      if (mine !== turn) return
      const printed = items.flat()
      if (shown === 0) list.replaceChildren(...printed)
      else list.append(...printed)
      shown += some.length
      more.hidden = shown >= articles.length
      section.hidden = articles.length === 0
      return printed[0]
    }
    showMore = async () => {
      // The button moves down or away: whoever pressed it goes on with the first new result.
      const item = await next()
      item?.querySelector('a')?.focus()
    }
    await next()
  }

  /** A search has an address, which can be cited and comes back after a look at a result. */
  function writeAddress(values: Readonly<Record<string, string>>): void {
    const query = new URLSearchParams(values).toString()
    const address = query ? `?${query}` : location.pathname
    if (query !== new URLSearchParams(location.search).toString()) history.replaceState(null, '', address)
    document.title = values.q ? `${values.q} – ${title}` : title
  }

  /** Down and Up go through the results; Escape leads back to the field, and there clears it. */
  function walk(event: KeyboardEvent): void {
    const links = [...list.querySelectorAll('a')]
    const here = document.activeElement
    const at = here instanceof HTMLAnchorElement ? links.indexOf(here) : -1
    if (event.key === 'Escape' && (here === input || at >= 0)) {
      if (here === input) {
        input.value = ''
        void ask()
      }
      input.focus()
    } else if (event.key === 'ArrowDown' && (here === input || at >= 0)) links[at + 1]?.focus()
    else if (event.key === 'ArrowUp' && at >= 0) (links[at - 1] ?? input).focus()
    else return
    event.preventDefault()
  }
}

const folders = {person: 'people', topic: 'topics', outlet: 'sources', place: 'places', story: 'stories'} as const

/** A page of its own for what was asked: `Ana Ruiz, harbour minister · person · 12 articles`. */
function printName({kind, id, label, note, articles}: Answer['names'][number]): HTMLLIElement {
  return make('li', {}, [
    make('a', {href: addressIn(`${folders[kind]}/${id}/`), textContent: label}),
    make('span', {
      className: 'quiet',
      textContent: ` ${[note, messages.kinds[kind], say(messages.found, {count: articles})].filter(Boolean).join(' · ')}`,
    }),
  ])
}
