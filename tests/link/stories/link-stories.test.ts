import {describe, expect, it} from 'vitest'
import {linkStories} from '../../../src/link/stories/link-stories.ts'
import {article, reports} from './articles.ts'

const groupsOf = (articles: Parameters<typeof linkStories>[0]) =>
  linkStories(articles).stories.map((story) => story.articles)

describe('linkStories', () => {
  it('groups the reports of one event and leaves the others alone', () => {
    expect(groupsOf(reports)).toEqual([
      ['dam-1', 'dam-2'],
      ['ferry-1', 'ferry-2'],
    ])
  })

  it('comes to the same stories in any order', () => {
    expect(groupsOf([...reports].reverse())).toEqual(groupsOf(reports))
  })

  it('names the story after its earliest article, whose address does not move, and shows what ties it', () => {
    const [dam] = linkStories(reports).stories
    expect(dam).toMatchObject({id: 'dam-1', title: expect.stringContaining('Velmora')})
    expect(dam?.evidence.map(({says}) => says).join('; ')).toMatch(/Velmora.*within 2 days, 2021-03-02 to 2021-03-03/)
  })

  it.each(['dam-1', 'dam-2'])('takes the title of a printed headline, where that of %s is only guessed', (guessed) => {
    const articles = reports.map(({record, ...rest}) => {
      const {headline} = record
      const doubted = headline && record.id === guessed ? {...headline, certainty: 'guessed' as const} : headline
      return {...rest, record: {...record, headline: doubted}}
    })
    const printed = reports.find(({record: {id}}) => id.startsWith('dam') && id !== guessed)
    expect(linkStories(articles).stories[0]?.title).toBe(printed?.record.headline?.value)
  })

  it('notes the story on its articles', () => {
    const stories = linkStories(reports).articles.map(({record}) => [record.id, record.story])
    expect(stories).toEqual([
      ['dam-1', 'dam-1'],
      ['dam-2', 'dam-1'],
      ['ferry-1', 'ferry-1'],
      ['ferry-2', 'ferry-1'],
      ['ferry-3', undefined],
      ['bread', undefined],
    ])
  })

  it('lets the archivist put articles together and keep them apart', () => {
    const text = 'The Ostrava dam burst on Tuesday, sending a wall of mud through Velmora.'
    const decided = [
      article('a', '2021-03-02', 'Dam bursts', text, 'Dam of Velmora'),
      article('b', '2021-09-02', 'Rye is back', 'Bakers in the valley mix rye into their dough.', 'Dam of Velmora'),
      article('c', '2021-03-02', 'Dam bursts', text, 'Another dam'),
    ]
    expect(linkStories(decided).stories).toMatchObject([
      {id: 'dam-of-velmora', title: 'Dam of Velmora', articles: ['a', 'b']},
      {id: 'another-dam', articles: ['c']},
    ])
  })

  it('makes one story of two names that make one address', () => {
    const named = [
      article('a', '2021-03-02', 'Dam bursts', 'The Ostrava dam burst.', 'Quay fire'),
      article('b', '2021-09-02', 'Rye is back', 'Bakers mix rye into their dough.', 'Quay fire?'),
    ]
    expect(linkStories(named).stories).toMatchObject([{id: 'quay-fire', title: 'Quay fire', articles: ['a', 'b']}])
  })

  it('leaves its address to a story that the archivist calls like an article of another', () => {
    const ids = linkStories([...reports, article('rye', '2021-09-02', 'Rye', 'Rye is back.', 'dam-1')]).stories.map(
      ({id}) => id,
    )
    expect(ids).toContain('dam-1')
    expect(new Set(ids).size).toBe(3)
  })
})
