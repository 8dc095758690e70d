/**
 * The search page: what is typed and chosen, its address, and the way through the results by keyboard.
 */
const root = document.documentElement
const shownAtOnce = 10
const mostChoices = 300

// Before the page is drawn: with a question in the address, the indexes make room for the answer.
const asked = new URLSearchParams(location.search)
root.classList.toggle('searching', [...asked.values()].some(Boolean))
document.addEventListener('DOMContentLoaded', start)

function start() {
  const form = element('form.search', HTMLFormElement)
  const input = element('#q', HTMLInputElement)
  const selects = [...form.querySelectorAll('select')]
  const status = element('.search-status', HTMLElement)
  const section = element('.results', HTMLElement)
  const list = element('.results ol', HTMLElement)
  const more = element('.results button', HTMLButtonElement)
  const title = document.title

  /** @type {Promise<Part[] | undefined> | undefined} */
  let engine
  /** Of the question being answered: an answer to an older one comes too late. */
  let turn = 0
  let timer = 0
  /** @type {(() => Promise<void>) | undefined} */
  let showMore

  readAddress()
  if (!root.classList.contains('searching')) input.focus()
  void search()

  form.addEventListener('submit', (event) => {
    event.preventDefault()
    void search()
  })
  input.addEventListener('input', () => {
    clearTimeout(timer)
    timer = setTimeout(search, 200)
  })
  for (const select of selects) select.addEventListener('change', () => void search())
  more.addEventListener('click', () => void showMore?.())
  addEventListener('popstate', () => {
    readAddress()
    void search()
  })
  document.addEventListener('keydown', walk)

  async function search() {
    clearTimeout(timer)
    const mine = ++turn
    const words = input.value.trim()
    const filters = chosen()
    const asks = words !== '' || Object.keys(filters).length > 0
    root.classList.toggle('searching', asks)
    writeAddress(words, filters)
    engine ??= openIndex()
    const parts = await engine
    if (!parts || mine !== turn) return
    if (!asks) {
      const all = sumOf(await Promise.all(parts.map((part) => part.filters())))
      if (mine !== turn) return
      offer(all)
      await show(undefined)
      status.textContent = ''
      return
    }
    const {answer, note} = await ask(parts, words, filters)
    const choices = await choicesOf(parts, words, filters, answer)
    if (mine !== turn) return
    offer(choices)
    await show(answer)
    if (mine === turn) status.textContent = `${count(answer.results.length)}${note}`
  }

  /** Loads the index; says so where there is none. */
  async function openIndex() {
    if (location.protocol === 'file:') {
      return without('Searching needs the archive on a web server; opened from a folder it has its indexes, below.')
    }
    try {
      const parts = await openParts()
      if (parts.length > 0) return parts
      return without('This archive was published without a search index. The indexes below lead to every article.')
    } catch {
      return without('The search index could not be loaded. The indexes below lead to every article.')
    }
  }

  /** @param {string} why */
  function without(why) {
    root.classList.remove('searching')
    root.classList.add('cannot-search')
    status.textContent = why
    return undefined
  }

  /** @param {Answer | undefined} answer */
  async function show(answer) {
    const mine = turn
    const results = answer?.results ?? []
    let shown = 0
    const next = async () => {
      const some = results.slice(shown, shown + shownAtOnce)
      const items = await Promise.all(some.map(async (result) => printResult(result, await result.data())))
      if (mine !== turn) return
      if (shown === 0) list.replaceChildren(...items)
      else list.append(...items)
      shown += some.length
      more.hidden = shown >= results.length
      section.hidden = results.length === 0
      return items[0]
    }
    showMore = async () => {
      // The button moves down or away: whoever pressed it goes on with the first new result.
      const item = await next()
      item?.querySelector('a')?.focus()
    }
    await next()
  }

  /** @param {Record<string, Record<string, number>>} filters */
  function offer(filters) {
    for (const select of selects) {
      const current = select.value
      const choices = Object.entries(filters[select.name] ?? {}).filter(([, number]) => number > 0)
      if (select.name === 'year') choices.sort(([a], [b]) => (a < b ? 1 : -1))
      else choices.sort(([a, x], [b, y]) => y - x || a.localeCompare(b))
      const options = choices.slice(0, mostChoices).map(([value, number]) => choice(value, `${value} (${number})`))
      if (current && !options.some(({value}) => value === current)) options.unshift(choice(current, current))
      select.replaceChildren(choice('', 'any'), ...options)
      select.value = current
    }
  }

  function chosen() {
    return Object.fromEntries(selects.filter(({value}) => value).map(({name, value}) => [name, value]))
  }

  function readAddress() {
    const query = new URLSearchParams(location.search)
    input.value = query.get('q') ?? ''
    for (const select of selects) {
      const value = query.get(select.name) ?? ''
      if (value && ![...select.options].some((option) => option.value === value)) select.append(choice(value, value))
      select.value = value
    }
  }

  /** A search has an address, which can be cited and comes back after a look at a result. */
  function writeAddress(/** @type {string} */ words, /** @type {Filters} */ filters) {
    const query = new URLSearchParams({...(words && {q: words}), ...filters}).toString()
    const address = query ? `?${query}` : location.pathname
    if (query !== new URLSearchParams(location.search).toString()) history.replaceState(null, '', address)
    document.title = words ? `${words} – ${title}` : title
  }

  /** Down and Up go through the results; Escape leads back to the field, and there clears it. */
  function walk(/** @type {KeyboardEvent} */ event) {
    const links = [...list.querySelectorAll('a')]
    const here = document.activeElement
    const at = here instanceof HTMLAnchorElement ? links.indexOf(here) : -1
    if (event.key === 'Escape' && (here === input || at >= 0)) {
      if (here === input) {
        input.value = ''
        void search()
      }
      input.focus()
    } else if (event.key === 'ArrowDown' && (here === input || at >= 0)) links[at + 1]?.focus()
    else if (event.key === 'ArrowUp' && at >= 0) (links[at - 1] ?? input).focus()
    else return
    event.preventDefault()
  }
}

const count = (/** @type {number} */ number) =>
  number === 0
    ? 'Nothing found. Fewer words, or a single name, find more'
    : `${number.toLocaleString('en')} article${number === 1 ? '' : 's'}`

/** @param {string} value @param {string} label */
const choice = (value, label) => make('option', {value, textContent: label})

/** @template {HTMLElement} Kind @param {string} selector @param {{new (): Kind}} kind @returns {Kind} */
function element(selector, kind) {
  const found = document.querySelector(selector)
  if (!(found instanceof kind)) throw new Error(`The search page has no ${selector}`)
  return found
}
