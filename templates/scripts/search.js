/**
 * The search page. Pagefind finds, in the browser and without a server; this asks it and prints what it found. A plain
 * script and not a module, so that it runs before the page is drawn, and from a folder opened without a server too.
 *
 * @typedef {{location: number, balanced_score: number}} Hit A word that fits; `location` counts the words of `raw_content`
 * @typedef {{id: string, text: string, location: number}} Anchor
 * @typedef {{raw_url: string, raw_content: string, meta: Record<string, string>, anchors: Anchor[], weighted_locations: Hit[]}} Found
 * @typedef {{results: {data: () => Promise<Found>}[], filters: Record<string, Record<string, number>>}} Answer
 * @typedef {Record<string, string>} Filters
 * @typedef {{
 *   search: (words: string | null, options: {filters: Filters}) => Promise<Answer>,
 *   filters: () => Promise<Record<string, Record<string, number>>>,
 *   mergeIndex: (path: string) => Promise<void>,
 * }} Pagefind
 * @typedef {{target: string, from: number, to: number, hits: Set<number>, score: number, said?: Said}} Passage
 * @typedef {{kind: string, certainty?: string, speaker?: string}} Said
 */
;(() => {
  const base = new URL('./', location.href)
  const root = document.documentElement
  const shownAtOnce = 10
  const passagesShown = 3
  const longestExcerpt = 44
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

    /** @type {Promise<Pagefind | undefined> | undefined} */
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
      engine ??= open()
      const pagefind = await engine
      if (!pagefind || mine !== turn) return
      if (!asks) {
        const all = await pagefind.filters()
        if (mine !== turn) return
        offer(all)
        await show(undefined)
        status.textContent = ''
        return
      }
      const {answer, note} = await ask(pagefind, words, filters)
      const choices = await choicesOf(pagefind, words, filters, answer)
      if (mine !== turn) return
      offer(choices)
      await show(answer)
      if (mine === turn) status.textContent = `${count(answer.results.length)}${note}`
    }

    /** Loads the index, all its parts; says so where there is none. */
    async function open() {
      if (location.protocol === 'file:') {
        return without('Searching needs the archive on a web server; opened from a folder it has its indexes, below.')
      }
      try {
        const {parts} = await (await fetch(new URL('parts.json', base))).json()
        if (!Array.isArray(parts) || parts.length === 0) {
          return without('This archive was published without a search index. The indexes below lead to every article.')
        }
        const [first, ...others] = parts.map((part) => new URL(part, base).href)
        /** @type {Pagefind} */
        const pagefind = await import(`${first}pagefind.js`)
        for (const part of others) await pagefind.mergeIndex(part)
        // Once for all: an answer counts only the filters that have been loaded.
        await pagefind.filters()
        return pagefind
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
        const some = await Promise.all(results.slice(shown, shown + shownAtOnce).map(({data}) => data()))
        if (mine !== turn) return
        const items = some.map(printResult)
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

  /**
   * Words between quotation marks are looked for as they stand; where nothing holds them so, what holds all of them.
   *
   * @param {Pagefind} pagefind @param {string} words @param {Filters} filters
   */
  async function ask(pagefind, words, filters) {
    const exact = /^["“”„«](?<words>.+?)["“”»]?$/.exec(words)?.groups?.words
    if (exact === undefined) return {answer: await pagefind.search(words || null, {filters}), note: ''}
    const answer = await pagefind.search(`"${exact}"`, {filters})
    if (answer.results.length > 0) return {answer, note: ' in exactly these words'}
    return {
      answer: await pagefind.search(exact, {filters}),
      note: ' with all of these words; none has them exactly so',
    }
  }

  /**
   * What each filter still offers: under the others that are set, not under itself, or one could never change it.
   *
   * @param {Pagefind} pagefind @param {string} words @param {Filters} filters @param {Answer} answer
   */
  async function choicesOf(pagefind, words, filters, answer) {
    const choices = {...answer.filters}
    for (const name of Object.keys(filters)) {
      const {[name]: _, ...others} = filters
      const without = (await ask(pagefind, words, others)).answer.filters[name]
      if (without) choices[name] = without
    }
    return choices
  }

  /** @param {Found} found */
  function printResult(found) {
    const {words, joiner} = wordsOf(found)
    const link = new URL(`../${found.raw_url}`, base).href
    const all = passagesOf(found, words.length)
    const heading = make('a', {href: link})
    const titleWords = (found.meta.title ?? '').split(/\s+/).length
    const inTitle = new Set(found.weighted_locations.map(({location}) => location).filter((at) => at < titleWords))
    // The index ends a headline with a full stop that nobody printed.
    const headline = inTitle.size > 0 ? words.slice(0, titleWords).map((word, at) => trimmed(word, at)) : []
    if (headline.length > 0) mark(heading, headline, 0, titleWords, inTitle, joiner)
    else heading.textContent = found.meta.title ?? found.raw_url
    const passages = all.slice(0, passagesShown).map((passage) => printPassage(passage, words, joiner, link))
    const item = make('li', {className: 'entry'}, [
      make('p', {className: 'entry-title'}, [heading]),
      make('p', {className: 'entry-line', textContent: `${found.meta.outlet} · ${found.meta.published}`}),
      make('ul', {className: 'utterances'}, passages),
    ])
    const others = all.length - passagesShown
    if (others > 0)
      item.append(make('p', {className: 'quiet', textContent: `and ${others} more passage${others === 1 ? '' : 's'}`}))
    return item

    function trimmed(/** @type {string} */ word, /** @type {number} */ at) {
      return at === titleWords - 1 && !found.meta.title?.endsWith('.') ? word.replace(/\.$/, '') : word
    }
  }

  /** @param {Passage} passage @param {string[]} words @param {string} joiner @param {string} link */
  function printPassage({target, from, to, hits, said}, words, joiner, link) {
    const [start, end] = windowOf(from, to, hits)
    const excerpt = make('a', {href: `${link}#${target}`})
    if (start > from) excerpt.append('… ')
    mark(excerpt, words, start, end, hits, joiner)
    if (end < to) excerpt.append(' …')
    const item = make('li', {}, [excerpt])
    if (said) item.append(printSpeaker(said))
    return item
  }

  /** @param {Said} said */
  function printSpeaker({kind, certainty, speaker}) {
    const speech = kind === 'indirect' ? 'reported, not quoted' : kind === 'mixed' ? 'quoted in part' : 'quoted'
    const line = make('span', {className: 'entry-line'})
    if (speaker === undefined) line.textContent = `${speech}, unattributed`
    else {
      const mark = make('span', {className: `certainty ${certainty}`, textContent: certainty ?? ''})
      line.append(`${speaker}, ${speech} · speaker `, mark)
    }
    return line
  }

  /**
   * The paragraphs and statements in which words fit, the fullest first; without a word, the first paragraph.
   *
   * @param {Found} found @param {number} length how many words the article has
   * @returns {Passage[]}
   */
  function passagesOf({anchors, weighted_locations}, length) {
    const stretches = anchors.map(({id, text, location}, at) => {
      const [target = '', kind, certainty, speaker] = id.split('/')
      const said = kind ? {kind, certainty, speaker: speaker && decodeURIComponent(speaker)} : undefined
      // A paragraph goes on to the next: the index adds a full stop, so counting its own words would do as well.
      const next = anchors.slice(at + 1).find((other) => !other.id.includes('/'))?.location ?? length
      const to = said ? location + text.split(/\s+/).length : next
      return {target, said, from: location, to, hits: new Set(), score: 0}
    })
    for (const {location, balanced_score} of weighted_locations) {
      // What is said stands after its paragraph in the list, and the last that holds the word is the narrowest.
      const home = stretches.findLast(({from, to}) => from <= location && location < to)
      home?.hits.add(location)
      if (home) home.score += balanced_score
    }
    const [, first] = stretches
    const found = stretches.filter(({hits, target}) => hits.size > 0 && target !== 'headline')
    if (found.length === 0) return first ? [first] : []
    return found.sort((a, b) => b.score - a.score || a.from - b.from)
  }

  /**
   * As much of a passage as fits, around the most hits.
   *
   * @param {number} from @param {number} to @param {Set<number>} hits
   * @returns {[number, number]}
   */
  function windowOf(from, to, hits) {
    if (to - from <= longestExcerpt) return [from, to]
    const within = (/** @type {number} */ start) => [...hits].filter((at) => at >= start && at < start + longestExcerpt)
    const starts = [...hits].map((at) => Math.min(Math.max(from, at - 8), to - longestExcerpt))
    const best = starts.sort((a, b) => within(b).length - within(a).length || a - b)[0] ?? from
    return [best, best + longestExcerpt]
  }

  /** Appends words to a node, those that fit as `<mark>`. */
  function mark(
    /** @type {HTMLElement} */ node,
    /** @type {string[]} */ words,
    /** @type {number} */ start,
    /** @type {number} */ end,
    /** @type {Set<number>} */ hits,
    /** @type {string} */ joiner,
  ) {
    for (let at = start; at < end; at++) {
      const word = words[at] ?? ''
      if (at > start) node.append(joiner)
      node.append(hits.has(at) ? make('mark', {textContent: word}) : word)
    }
    node.normalize()
  }

  /** The words as the index counts them: between spaces, or, in languages that have none, where it cut them. */
  function wordsOf(/** @type {Found} */ {raw_content}) {
    const text = raw_content.replaceAll('&lt;', '<').replaceAll('&gt;', '>')
    return text.includes('\u200B')
      ? {words: text.split('\u200B'), joiner: ''}
      : {words: text.split(/[^\S\uFEFF]+/), joiner: ' '}
  }

  const count = (/** @type {number} */ number) =>
    number === 0
      ? 'Nothing found. Fewer words, or a single name, find more'
      : `${number.toLocaleString('en')} article${number === 1 ? '' : 's'}`

  /** @param {string} value @param {string} label */
  const choice = (value, label) => make('option', {value, textContent: label})

  /**
   * @template {keyof HTMLElementTagNameMap} Tag
   * @param {Tag} tag @param {Partial<HTMLElementTagNameMap[Tag]>} properties @param {Node[]} [children]
   */
  function make(tag, properties, children = []) {
    const node = Object.assign(document.createElement(tag), properties)
    node.append(...children)
    return node
  }

  /** @template {HTMLElement} Kind @param {string} selector @param {{new (): Kind}} kind @returns {Kind} */
  function element(selector, kind) {
    const found = document.querySelector(selector)
    if (!(found instanceof kind)) throw new Error(`The search page has no ${selector}`)
    return found
  }
})()
