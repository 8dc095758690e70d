import {describe, expect, it} from 'vitest'
import type {Correction} from '../../../src/model.ts'
import {linkFrom} from '../../../src/view/address.ts'
import {catalogueOf} from '../../../src/view/catalogue.ts'
import {correctedLines} from '../../../src/view/corrections/corrected-lines.ts'
import type {Page} from '../../../src/view/page.ts'
import {pagesOf} from '../../../src/view/pages.ts'
import {harbour} from '../../corrections/harbour.ts'

const rain = harbour()
  .articles.flatMap(({record}) => record.quotes)
  .find(({text}) => text.startsWith('Nobody'))?.id

const pagesUnder = (line: Omit<Correction, 'from'>) => pagesOf(catalogueOf(harbour([line])))

function model<Model>(some: readonly Page<Model>[], path: string): Model {
  const page = some.find(({address}) => address.path === path)
  if (!page) throw new Error(`no page ${path}`)
  return page.model(linkFrom(page.address))
}

describe('correctedLines', () => {
  it('has nothing to say where nothing was corrected', () => {
    expect(correctedLines(undefined, catalogueOf(harbour()))).toEqual([])
  })

  it('names the statement, both speakers, who decided and why', () => {
    const line = {
      what: 'speaker',
      of: rain ?? '',
      value: 'ana-ruiz',
      by: 'K. Meier',
      why: 'she is in the picture',
    } as const
    const {corrections, notes} = model(pagesUnder(line).article, 'articles/ferry/')
    expect(corrections).toEqual([
      {
        label: 'Speaker',
        about: '“Nobody should have waited in the rain”',
        to: {path: 'articles/ferry/', fragment: rain?.replace('ferry.', '')},
        value: 'Ana Ruiz',
        extracted: 'Sergei Malenko',
        by: 'K. Meier',
        why: 'she is in the picture',
      },
    ])
    const speaker = notes.flat().at(-1)?.speaker
    expect([speaker?.name, speaker?.why.rules[0]?.name, speaker?.why.extracted]).toEqual([
      'Ana Ruiz',
      'archivist',
      'Sergei Malenko',
    ])
  })

  it('of people and stories stand on their pages', () => {
    const joined = pagesUnder({what: 'same-person', of: 'sergei-malenko', value: 'ana-ruiz'})
    expect(model(joined.person, 'people/ana-ruiz/').corrections).toEqual([
      {label: 'The same person', value: 'Ana Ruiz', extracted: 'Sergei Malenko'},
    ])
    const told = pagesUnder({what: 'story', of: 'judge', value: 'ferry'})
    expect(model(told.story, 'stories/ferry/').corrections.map(({label}) => label)).toEqual(['Story'])
  })
})

describe('a withdrawn article', () => {
  const pages = pagesUnder({what: 'withdrawn', of: 'ferry', value: 'The paper took it back.', by: 'K. Meier'})

  it('has its reason at its address, and no page else', () => {
    expect(model(pages.withdrawn, 'articles/ferry/')).toEqual({
      id: 'ferry',
      why: 'The paper took it back.',
      by: 'K. Meier',
    })
    expect(pages.article.map(({address}) => address.path)).toEqual(['articles/quay/', 'articles/judge/'])
    expect(pages.person.map(({address}) => address.path)).toEqual(['people/ana-ruiz/'])
  })

  it('says nothing of what it said', () => {
    const page = pages.withdrawn[0]
    expect(JSON.stringify([page?.title, page?.description, page?.model(linkFrom(page.address))])).not.toContain('storm')
  })
})
