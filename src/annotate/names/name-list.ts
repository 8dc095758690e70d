import type {NamedThing, Span} from '../../model.ts'

/** Things by their name, with every place they are printed. */
export type NameList = Map<string, Span[]>

/** Notes a mention of the thing. */
export function addTo(list: NameList, name: string, span: Span): void {
  const spans = list.get(name)
  if (spans) spans.push(span)
  else list.set(name, [span])
}

/** The lists as findings: in the order of first mention, mentions in the order of the text. */
export function thingsOf(...lists: readonly NameList[]): Omit<NamedThing, 'id'>[] {
  const all: NameList = new Map()
  for (const list of lists) for (const [name, spans] of list) for (const span of spans) addTo(all, name, span)
  return [...all]
    .map(([name, mentions]) => ({name, mentions: mentions.sort((a, b) => a.start - b.start)}))
    .sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0))
}
