import {textDigest} from '../../src/corrections/text-digest.ts'
import type {Archive, Article, Correction, CorrectionKind, Quote} from '../../src/model.ts'
import {harbour, type Reports, reports} from './harbour.ts'

const article = ({articles}: Archive, id: string): Article | undefined => articles.find(({record}) => record.id === id)
export const record = (archive: Archive, id: string) => article(archive, id)?.record
export const quoteOf = (archive: Archive, words: string): Quote | undefined =>
  archive.articles.flatMap(({record}) => record.quotes).find(({text}) => text.startsWith(words))
const idOf = (file: keyof typeof reports, words: string): string => {
  const id = record(harbour(), file.replace('.txt', ''))?.quotes.find(({text}) => text.startsWith(words))?.id
  if (id === undefined) throw new Error(`no statement “${words}” in ${file}`)
  return id
}
const digestOf = (id: string, texts?: Reports): string => {
  const found = article(harbour([], texts), id)
  if (!found) throw new Error(`no article ${id}`)
  return textDigest(found)
}
export const rain = idOf('ferry.txt', 'Nobody')
const safe = idOf('ferry.txt', 'The ferry is safe')
const safeToo = idOf('quay.txt', 'The ferry is safe')
const ferryText = digestOf('ferry')

/** What a correction changes: what is seen before, the line, what is seen after, and the reports in which it is stale. */
interface Case {
  readonly line: Omit<Correction, 'from'>
  /** The reports it is made for, where those of the harbour are not enough. */
  readonly texts?: Reports
  readonly seen: (archive: Archive) => unknown
  readonly before: unknown
  readonly after: unknown
  /** The reports as they are when what it was made for is gone. */
  readonly changed: Reports
  /** The page that tells both. */
  readonly page?: (archive: Archive) => {readonly corrections?: readonly unknown[]} | undefined
  readonly extracted?: string
}

const rainOtherwise = {...reports, 'ferry.txt': reports['ferry.txt'].replace('waited in the rain', 'stood in the snow')}
/** The report of the ferry in a second paper. */
const copied = {
  ...reports,
  'post.txt': `Storm-bound ferry leaves port\n\n${reports['ferry.txt']
    .split('\n\n')
    .filter((_, at) => at !== 0 && at !== 3)
    .join('\n\n')}`,
}
const ferryLonger = {...reports, 'ferry.txt': `${reports['ferry.txt']}\n\nThe harbour was quiet at night.`}
const otherMinister = Object.fromEntries(
  Object.entries(reports).map(([file, text]) => [
    file,
    text.replaceAll('Ana Ruiz', 'Eva Lindt').replaceAll('Ruiz', 'Lindt'),
  ]),
)
const nobodysLine = {...reports, 'ferry.txt': reports['ferry.txt'].replace('Share this article\n\n', '')}
export const ferry = (archive: Archive) => record(archive, 'ferry')
export const person = (id: string) => (archive: Archive) => archive.people.find((one) => one.id === id)

export const cases: Readonly<Record<CorrectionKind, Case>> = {
  speaker: {
    line: {what: 'speaker', of: rain, value: 'ana-ruiz', was: 'Nobody should have waited in the rain', by: 'K. Meier'},
    seen: (archive) => {
      const speaker = quoteOf(archive, 'Nobody')?.speaker
      return [speaker?.name, speaker?.person, speaker?.rule === 'archivist']
    },
    before: ['Sergei Malenko', 'sergei-malenko', false],
    after: ['Ana Ruiz', 'ana-ruiz', true],
    changed: rainOtherwise,
    page: ferry,
    extracted: 'Sergei Malenko',
  },
  words: {
    line: {
      what: 'words',
      of: rain,
      value: 'Nobody should wait in the rain',
      was: 'Nobody should have waited in the rain',
    },
    seen: (archive) => quoteOf(archive, 'Nobody')?.text,
    before: 'Nobody should have waited in the rain,',
    after: 'Nobody should wait in the rain',
    changed: rainOtherwise,
    page: ferry,
    extracted: 'Nobody should have waited in the rain,',
  },
  'not-a-statement': {
    line: {what: 'not-a-statement', of: rain, was: 'Nobody should have waited in the rain'},
    seen: (archive) => [quoteOf(archive, 'Nobody')?.stance ?? false, quoteOf(archive, 'Nobody')?.speaker?.name],
    before: [false, 'Sergei Malenko'],
    after: [true, undefined],
    changed: rainOtherwise,
    page: ferry,
    extracted: 'Nobody should have waited in the rain,',
  },
  'not-an-echo': {
    line: {what: 'not-an-echo', of: safe, value: safeToo},
    seen: (archive) => [archive.echoes.length, quoteOf(archive, 'The ferry is safe')?.echoes.length],
    before: [1, 1],
    after: [0, 0],
    changed: {...reports, 'quay.txt': reports['quay.txt'].replace('The ferry is safe and', 'Everybody is ashore,')},
    page: ferry,
    extracted: safeToo,
  },
  headline: {
    line: {what: 'headline', of: 'ferry', value: 'Ferry sails again', text: ferryText, why: 'as on the page'},
    seen: (archive) => [ferry(archive)?.headline?.value, ferry(archive)?.headline?.extracted],
    before: ['Ferry returns to Orvik after storm', undefined],
    after: ['Ferry sails again', 'Ferry returns to Orvik after storm'],
    changed: ferryLonger,
    page: ferry,
    extracted: 'Ferry returns to Orvik after storm',
  },
  dek: {
    line: {what: 'dek', of: 'ferry', value: 'Three days in port', text: ferryText},
    seen: (archive) => ferry(archive)?.dek?.value,
    before: undefined,
    after: 'Three days in port',
    changed: ferryLonger,
    page: ferry,
  },
  section: {
    line: {what: 'section', of: 'ferry', value: 'Shipping', text: ferryText},
    seen: (archive) => ferry(archive)?.section?.value,
    before: undefined,
    after: 'Shipping',
    changed: ferryLonger,
    page: ferry,
  },
  outlet: {
    line: {what: 'outlet', of: 'ferry.txt', value: 'Orvik Courier', text: ferryText},
    seen: (archive) => [ferry(archive)?.source?.value, ferry(archive)?.source?.extracted],
    before: ['Reuters', undefined],
    after: ['Orvik Courier', 'Reuters'],
    changed: ferryLonger,
    page: ferry,
    extracted: 'Reuters',
  },
  day: {
    line: {what: 'day', of: 'ferry', value: '2023-08-16', text: ferryText},
    seen: (archive) => [ferry(archive)?.published?.value, ferry(archive)?.published?.certainty],
    before: ['2023-08-15', 'stated'],
    after: ['2023-08-16', 'stated'],
    changed: ferryLonger,
    page: ferry,
    extracted: '2023-08-15',
  },
  topic: {
    line: {what: 'topic', of: 'ferry', value: 'Weather', text: ferryText},
    seen: (archive) => archive.topics.map(({name}) => name),
    before: ['Ferries'],
    after: ['Ferries', 'Weather'],
    changed: ferryLonger,
    page: ferry,
  },
  'not-a-topic': {
    line: {what: 'not-a-topic', of: 'ferry', value: 'Ferries'},
    seen: (archive) => ferry(archive)?.topics.map(({value}) => value),
    before: ['Ferries'],
    after: [],
    changed: {...reports, 'ferry.txt': reports['ferry.txt'].replaceAll('ferry', 'boat').replaceAll('Ferry', 'Boat')},
    page: ferry,
    extracted: 'Ferries',
  },
  'not-a-copy': {
    line: {what: 'not-a-copy', of: 'post', text: digestOf('post', copied)},
    texts: copied,
    seen: (archive) => [record(archive, 'post')?.copyOf?.article, record(archive, 'quay')?.copyOf?.article],
    before: ['ferry', undefined],
    after: [undefined, undefined],
    changed: {...copied, 'post.txt': copied['post.txt'].replace('at the quay', 'on the quay')},
    page: (archive) => record(archive, 'post'),
    extracted: 'ferry',
  },
  story: {
    line: {what: 'story', of: 'judge', value: 'ferry', text: digestOf('judge')},
    seen: (archive) => archive.stories.map(({id, articles}) => [id, [...articles].sort()]),
    before: [['ferry', ['ferry', 'quay']]],
    after: [['ferry', ['ferry', 'judge', 'quay']]],
    changed: {...reports, 'judge.txt': `${reports['judge.txt']}\n\nThe printers went home.`},
    page: (archive) => record(archive, 'judge'),
  },
  'not-in-story': {
    line: {what: 'not-in-story', of: 'quay', value: 'ferry'},
    seen: (archive) => archive.stories.length,
    before: 1,
    after: 0,
    changed: {...reports, 'quay.txt': reports['judge.txt'].replaceAll('Lasko', 'Brenn')},
    page: (archive) => record(archive, 'quay'),
    extracted: 'Ferry returns to Orvik after storm',
  },
  'same-story': {
    line: {what: 'same-story', of: 'court', value: 'ferry'},
    seen: (archive) => archive.stories.map(({id, articles}) => [id, articles.length]),
    before: [['ferry', 2]],
    after: [['ferry', 2]],
    changed: reports,
    page: (archive) => archive.stories.find(({id}) => id === 'ferry'),
  },
  furniture: {
    line: {what: 'furniture', of: 'quay', value: 'The Harbour Authority will pay for the tickets.'},
    seen: (archive) => [
      record(archive, 'quay')?.text.includes('Harbour Authority'),
      record(archive, 'quay')?.furniture.map(({rule}) => rule),
    ],
    before: [true, []],
    after: [false, ['archivist']],
    changed: {...reports, 'quay.txt': reports['quay.txt'].replace('the tickets', 'every ticket')},
    page: (archive) => record(archive, 'quay'),
  },
  'not-furniture': {
    line: {what: 'not-furniture', of: 'ferry', value: 'Share this article'},
    seen: (archive) => [ferry(archive)?.text.includes('Share this article'), ferry(archive)?.furniture.length],
    before: [false, 1],
    after: [true, 0],
    changed: nobodysLine,
    page: ferry,
    extracted: 'set aside',
  },
  visibility: {
    line: {what: 'visibility', of: 'ferry', value: 'hidden', text: ferryText},
    seen: (archive) => ferry(archive)?.visibility,
    before: undefined,
    after: 'hidden',
    changed: ferryLonger,
    page: ferry,
  },
  withdrawn: {
    line: {what: 'withdrawn', of: 'judge', value: 'The paper took it back.', by: 'K. Meier', text: digestOf('judge')},
    seen: (archive) => [record(archive, 'judge')?.id, archive.withdrawn?.map(({id, why, by}) => [id, why, by])],
    before: ['judge', undefined],
    after: [undefined, [['judge', 'The paper took it back.', 'K. Meier']]],
    changed: {...reports, 'judge.txt': `${reports['judge.txt']}\n\nThe printers went home.`},
  },
  role: {
    line: {what: 'role', of: 'ana-ruiz', value: 'minister of ports', in: ['ferry', 'quay'], was: 'Ana Ruiz'},
    seen: (archive) => [
      person('ana-ruiz')(archive)?.role,
      ferry(archive)
        ?.people.find(({id}) => id === 'ana-ruiz')
        ?.roles.map(({value, extracted}) => [value, extracted]),
    ],
    before: ['harbour minister', [['harbour minister', undefined]]],
    after: ['minister of ports', [['minister of ports', 'harbour minister']]],
    changed: otherMinister,
    page: person('ana-ruiz'),
    extracted: 'harbour minister',
  },
  'same-person': {
    line: {what: 'same-person', of: 'sergei-malenko', value: 'ana-ruiz', was: 'Sergei Malenko'},
    seen: (archive) => [archive.people.map(({id}) => id), quoteOf(archive, 'Nobody')?.speaker?.person],
    before: [['ana-ruiz', 'sergei-malenko'], 'sergei-malenko'],
    after: [['ana-ruiz'], 'ana-ruiz'],
    changed: otherMinister,
    page: person('ana-ruiz'),
    extracted: 'Sergei Malenko',
  },
  'other-person': {
    line: {what: 'other-person', of: 'ana-ruiz', value: 'Ana Ruiz (judge)', in: ['judge'], was: 'Ana Ruiz'},
    seen: (archive) => archive.people.map(({id, articles}) => [id, articles]),
    before: [
      ['ana-ruiz', ['ferry', 'quay', 'judge']],
      ['sergei-malenko', ['ferry']],
    ],
    after: [
      ['ana-ruiz', ['ferry', 'quay']],
      ['ana-ruiz-judge', ['judge']],
      ['sergei-malenko', ['ferry']],
    ],
    changed: otherMinister,
    page: person('ana-ruiz-judge'),
    extracted: 'Ana Ruiz',
  },
  'not-a-person': {
    line: {what: 'not-a-person', of: 'sergei-malenko', was: 'Sergei Malenko'},
    seen: (archive) => [archive.people.map(({id}) => id), quoteOf(archive, 'Nobody')?.speaker?.kind],
    before: [['ana-ruiz', 'sergei-malenko'], 'person'],
    after: [['ana-ruiz'], 'group'],
    changed: {...reports, 'ferry.txt': reports['ferry.txt'].replace('union leader Sergei Malenko', 'a sailor')},
    page: ferry,
    extracted: 'Sergei Malenko',
  },
  'not-a-place': {
    line: {what: 'not-a-place', of: 'norway', in: ['ferry']},
    seen: (archive) => archive.articles.map(({record}) => record.places.map(({id}) => id)),
    before: [['norway'], ['norway'], []],
    after: [[], ['norway'], []],
    changed: {...reports, 'ferry.txt': reports['ferry.txt'].replace(', Norway', '')},
    page: ferry,
    extracted: 'Norway',
  },
  right: {
    line: {what: 'right', of: 'ana-ruiz', value: 'two-in-one', was: 'Ana Ruiz'},
    seen: (archive) => person('ana-ruiz')(archive)?.corrections?.length ?? 0,
    before: 0,
    after: 1,
    changed: otherMinister,
    page: person('ana-ruiz'),
  },
  'not-an-organisation': {
    line: {what: 'not-an-organisation', of: 'harbour-authority'},
    seen: (archive) => record(archive, 'quay')?.organisations.some(({id}) => id === 'harbour-authority'),
    before: true,
    after: false,
    changed: {...reports, 'quay.txt': reports['quay.txt'].replace('The Harbour Authority', 'Nobody')},
    page: (archive) => record(archive, 'quay'),
    extracted: 'Harbour Authority',
  },
}
