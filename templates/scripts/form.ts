import type {NameKind} from '../../src/search/entry.ts'
import type {NameEntry} from '../../src/search/files.ts'
import type {SearchIndex} from '../../src/search/read/open-index.ts'
import {orders, type Question} from '../../src/search/read/read-question.ts'
import {fold, wordsOf} from '../../src/search/words.ts'
import {element, make} from './make.ts'
import {messages, say} from './words-of-page.ts'

/** The fields of the form by their names in the address. */
const fields = {
  q: () => element('#q', HTMLInputElement),
  from: () => element('#from', HTMLInputElement),
  to: () => element('#to', HTMLInputElement),
  outlet: () => element('#outlet', HTMLSelectElement),
  person: () => element('#person', HTMLInputElement),
  said: () => element('#said', HTMLInputElement),
  topic: () => element('#topic', HTMLSelectElement),
  story: () => element('#story', HTMLInputElement),
  order: () => element('#order', HTMLSelectElement),
} as const

type Field = keyof typeof fields

const names = Object.keys(fields) as readonly Field[]

/** What stands in the form, by the names of its fields; empty ones left out. */
export function readForm(): Partial<Record<Field, string>> {
  const values: Partial<Record<Field, string>> = {}
  for (const name of names) {
    const field = fields[name]()
    const value =
      field.type === 'checkbox' ? (field instanceof HTMLInputElement && field.checked ? '1' : '') : field.value
    if (value.trim() !== '' && !(name === 'order' && value === 'best')) values[name] = value.trim()
  }
  return values
}

/** Fills the form with what an address asks for. */
export function fillForm(query: URLSearchParams): void {
  for (const name of names) {
    const field = fields[name]()
    const value = query.get(name) ?? ''
    if (field instanceof HTMLInputElement && field.type === 'checkbox') field.checked = value !== ''
    else if (field instanceof HTMLSelectElement && name === 'order') field.value = value || 'best'
    else {
      if (field instanceof HTMLSelectElement && value && ![...field.options].some((one) => one.value === value))
        field.append(make('option', {value, textContent: value}))
      field.value = value
    }
  }
}

/** The form as a question, and the names in it that the archive does not know. */
export async function questionOf(
  values: Partial<Record<Field, string>>,
  index: SearchIndex,
): Promise<{readonly question: Question; readonly unknown: readonly string[]}> {
  const unknown: string[] = []
  const idOf = async (kind: NameKind, typed: string | undefined): Promise<string | undefined> => {
    if (typed === undefined) return undefined
    const id = await findId(kind, typed, index)
    if (id === undefined) unknown.push(say(messages.notOne, {kind: messages.kinds[kind], name: typed}))
    return id ?? typed
  }
  const [person, story] = await Promise.all([idOf('person', values.person), idOf('story', values.story)])
  const order = orders.find((one) => one === values.order)
  const question: Question = {
    words: values.q ?? '',
    ...(values.from && {from: values.from}),
    ...(values.to && {to: values.to}),
    ...(values.outlet && {outlet: values.outlet}),
    ...(values.topic && {topic: values.topic}),
    ...(person && {person}),
    ...(story && {story}),
    ...(values.said && {saidBy: true}),
    ...(order && {order}),
  }
  return {question, unknown}
}

/** The id behind a name as it was typed, in any of its spellings; an id is its own. */
async function findId(kind: NameKind, typed: string, index: SearchIndex): Promise<string | undefined> {
  const key = keyOf(typed)
  const words = wordsOf(typed).map(({word}) => word)
  const longest = words.reduce((long, word) => (word.length > long.length ? word : long), '')
  const some = (await index.namesWith(longest)).filter((name) => name.kind === kind)
  const same =
    some.find(({id}) => id === typed) ?? some.find((name) => spellingsOf(name).some((one) => keyOf(one) === key))
  // `Ruiz` is whoever of that name is in most articles.
  return (
    same ?? some.find((name) => words.every((word) => spellingsOf(name).some((one) => keyOf(one).includes(word))))
  )?.id
}

const spellingsOf = ({label, spellings = []}: NameEntry): readonly string[] => [label, ...spellings]
const keyOf = (name: string): string =>
  wordsOf(name)
    .map(({word}) => word)
    .join(' ')

const mostSuggested = 12

/** Offers names while one is typed: those with a word that begins so. */
export function suggestNames(index: SearchIndex): void {
  for (const [field, kind] of [
    ['person', 'person'],
    ['story', 'story'],
  ] as const) {
    const input = element(`#${field}`, HTMLInputElement)
    const list = element(`#${field}-names`, HTMLDataListElement)
    input.addEventListener('input', async () => {
      const typed = wordsOf(input.value).map(({word}) => word)
      const last = typed.at(-1)
      if (last === undefined || fold(last).length < 2) return
      const some = await index.namesBeginning(last)
      const fitting = some.filter(
        (name) =>
          name.kind === kind && typed.every((word) => spellingsOf(name).some((one) => keyOf(one).includes(word))),
      )
      list.replaceChildren(
        ...fitting.slice(0, mostSuggested).map(({label, note, articles}) =>
          make('option', {
            value: label,
            label: [label, note, say(messages.found, {count: articles})].filter(Boolean).join(', '),
          }),
        ),
      )
    })
  }
}

/**
 * What the choices of the form hold: the outlets with what each would leave of what was found, and the topics. How many
 * articles a topic has in all is told only where nothing is asked yet: beside 18 found, “Elections (244)” is no choice.
 */
export function offerChoices(index: SearchIndex, outlets: ReadonlyMap<number, number> | undefined): void {
  const {contents} = index
  const topics = contents.topics.map(({id, name, articles}) => ({
    value: id,
    label: outlets ? name : `${name} (${say('{articles}', {articles})})`,
  }))
  const left = contents.outlets.flatMap(({id, name}, number) => {
    const count = outlets?.get(number) ?? 0
    if (outlets && count === 0) return []
    return [{value: id, count, label: outlets ? `${name} (${say('{count}', {count})})` : name}]
  })
  offer('topic', topics)
  offer(
    'outlet',
    left.sort((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1)),
  )
}

function offer(name: 'topic' | 'outlet', choices: readonly {readonly value: string; readonly label: string}[]): void {
  const select = fields[name]()
  const current = select.value
  const options = choices.map(({value, label}) => make('option', {value, textContent: label}))
  const known = options.some(({value}) => value === current)
  const lost =
    current && !known
      ? [
          make('option', {
            value: current,
            textContent:
              [...select.options].find(({value}) => value === current)?.textContent?.replace(/ \(.*\)$/, '') ?? current,
          }),
        ]
      : []
  select.replaceChildren(make('option', {value: '', textContent: messages.any}), ...lost, ...options)
  select.value = current
}
