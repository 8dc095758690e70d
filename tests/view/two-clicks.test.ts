import {join} from 'node:path'
import {beforeAll, describe, expect, test} from 'vitest'
import {archiveOf} from '../../src/archive.ts'
import {readDecisions} from '../../src/read/read-decisions.ts'
import {readFolder} from '../../src/read/read-folder.ts'
import {type Address, addressOf, linkFrom} from '../../src/view/address.ts'
import {catalogueOf} from '../../src/view/catalogue.ts'
import type {Page} from '../../src/view/page.ts'
import {type Pages, pagesOf} from '../../src/view/pages.ts'

/*
 * “What did Ana Ruiz say about sanctions, and do the outlets agree?” Two papers report one speech, each in a translation
 * of its own; a third has her on something else.
 */
const folder = join(import.meta.dirname, 'cases/two-clicks')
let pages: Pages

beforeAll(async () => {
  const {seeds} = await readFolder(folder)
  pages = pagesOf(catalogueOf(archiveOf(seeds, readDecisions(folder))))
})

/** The model of the page that a link leads to. */
function follow<Model>(kind: readonly Page<Model>[], to: Address | undefined): Model {
  const page = kind.find(({address}) => address.path === to?.path)
  if (!page) throw new Error(`No page of this kind is at ${to?.path}`)
  return page.model(linkFrom(page.address))
}

const home = () => follow(pages.home, addressOf.home())

/** What stands where the second click leads. */
function answerAt(to: Address | undefined) {
  const section = follow(pages.topic, to).extra?.said.find(({fragment}) => fragment === to?.fragment)
  if (!section) throw new Error(`Nothing stands at ${to?.path}#${to?.fragment}`)
  return section
}

describe('from the home page', () => {
  test('the first click leads to the speaker, the second to what she said about it', () => {
    const ruiz = home().people.find(({name}) => name === 'Ana Ruiz')
    const sanctions = follow(pages.person, ruiz?.to).speaksAbout.find(({label}) => label === 'Sanctions')
    expect(answerAt(sanctions?.to).name).toBe('Ana Ruiz')
  })

  test('or the first to the topic, which has her by name', () => {
    const topic = home().topics.find(({name}) => name === 'Sanctions')
    expect(follow(pages.topic, topic?.to).extra?.said.map(({name}) => name)).toContain('Ana Ruiz')
  })

  test('or the first leads there already', () => {
    const about = home().people.find(({name}) => name === 'Ana Ruiz')?.about
    expect(answerAt(about?.find(({label}) => label === 'Sanctions')?.to).name).toBe('Ana Ruiz')
  })
})

describe('the answer', () => {
  const answer = () =>
    answerAt(
      home()
        .people.find(({name}) => name === 'Ana Ruiz')
        ?.about?.find(({label}) => label === 'Sanctions')?.to,
    )

  test('has both wordings side by side and says that they differ', () => {
    const [statement] = answer().statements
    const wordings = [statement?.wording, ...(statement?.echoes ?? [])]
    expect(wordings.map((wording) => wording?.entry.source).toSorted()).toEqual(['Harbour Post', 'The Courier'])
    expect(statement?.agreement).toBe('Harbour Post and The Courier report this, in different words')
  })

  test('marks the words in which they differ, and leaves those they share', () => {
    const [statement] = answer().statements
    const marked = statement?.echoes[0]?.stretches.filter(({differs}) => differs).map(({text}) => text)
    expect(marked?.join(' ')).toContain('imposed')
    expect(marked?.join(' ')).not.toContain('neighbours')
  })

  test('is about sanctions and nothing else', () => {
    const words = answer().statements.map(({wording}) => wording.label)
    expect(words).toEqual([expect.stringContaining('Neither the blockade nor the sanctions of our neighbours')])
  })
})
