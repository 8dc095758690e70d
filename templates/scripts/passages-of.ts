/** A stretch of an article's page that a result may show: a statement, or what of a paragraph is none. */
export interface Passage {
  /** The fragment that leads to it. */
  readonly target: string
  readonly text: string
  readonly said?: Said
}

/** Whose words they are, as the margin of the page has it. */
export interface Said {
  readonly kind: 'direct' | 'mixed' | 'indirect'
  readonly speaker?: string
  /** The id of the person, from the link to their page. */
  readonly person?: string
  readonly certainty?: 'stated' | 'inferred' | 'guessed'
}

/** What the list of results needs of an article, read from its page: it is not kept a second time for the search. */
export interface ArticlePage {
  readonly title: string
  readonly outlet: string
  /** In words, empty where it is not known. */
  readonly published: string
  readonly passages: readonly Passage[]
}

/** Reads the page of an article: its dek, its paragraphs and the statements in them, in order. */
export function articlePage(page: Document): ArticlePage {
  const textOf = (selector: string): string => page.querySelector(selector)?.textContent?.trim() ?? ''
  const paragraphs = [...page.querySelectorAll('#dek, .body [id]')].filter(({id}) => /^(?:dek|p\d+)$/.test(id))
  return {
    title: textOf('#headline'),
    outlet: textOf('.page-head .outlet') || textOf('.page-line .unknown'),
    published: textOf('.page-head time'),
    passages: paragraphs.flatMap((paragraph) => passagesOf(paragraph, page)),
  }
}

function passagesOf(paragraph: Element, page: Document): Passage[] {
  const {text, stretches} = flat(paragraph)
  const passages: Passage[] = [{target: paragraph.id, text}]
  for (const {node, start, end} of stretches) {
    const target = fragmentOf(node, page)
    const said = target === undefined ? undefined : saidOf(node, target, page)
    // With the marks around it, which stand outside: `“The quay stays open,”`.
    const from = text.slice(0, start).search(/\S*$/)
    const to = end + text.slice(end).search(/\s|$/)
    if (target !== undefined && said) passages.push({target, text: text.slice(from, to), said})
  }
  return passages
}

/** The text of a paragraph without the numbers of notes, and where in it somebody speaks. */
function flat(paragraph: Element) {
  const stretches: {node: Element; start: number; end: number}[] = []
  let text = ''
  const walk = (node: Node): void => {
    if (node instanceof Text) text += node.data
    if (!(node instanceof Element) || node.matches('.tie')) return
    const start = text.length
    node.childNodes.forEach(walk)
    if (node.matches('.said')) stretches.push({node, start, end: text.length})
  }
  walk(paragraph)
  return {text, stretches}
}

/** Of a statement that its cue splits only the first half has an address; the other leads to its number, and back. */
function fragmentOf(node: Element, page: Document): string | undefined {
  if (node.id) return node.id
  const ties = [...page.querySelectorAll('.tie a')]
  const tie = ties.find((one) => node.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING)
  return noteNumber(tie?.getAttribute('href'), page)?.getAttribute('href')?.slice(1)
}

function saidOf(node: Element, target: string, page: Document): Said | undefined {
  const kind = (['direct', 'mixed', 'indirect'] as const).find((one) => node.classList.contains(one))
  if (!kind) return undefined
  const number = [...page.querySelectorAll('.note-number')].find((one) => one.getAttribute('href') === `#${target}`)
  const note = number?.closest('.note')
  const speaker = note?.querySelector('.speaker')
  const person = /people\/(?<id>[^/]+)\//.exec(speaker?.getAttribute('href') ?? '')?.groups?.id
  const mark = note?.querySelector('.stated, .inferred, .guessed')
  const certainty = (['stated', 'inferred', 'guessed'] as const).find((one) => mark?.classList.contains(one))
  return {
    kind,
    ...(speaker && {speaker: speaker.textContent?.trim() ?? ''}),
    ...(person !== undefined && {person}),
    ...(speaker && certainty && {certainty}),
  }
}

function noteNumber(href: string | null | undefined, page: Document): Element | undefined {
  return (href && page.getElementById(href.slice(1))) || undefined
}
