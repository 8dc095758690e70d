import {describe, expect, test} from 'vitest'
import {figuresIn} from '../../src/derived/figures-in.ts'
import {inventArticle} from '../fixtures/invent-article.ts'

const figures = (line: string, dates: readonly string[] = []) =>
  figuresIn(
    inventArticle({file: 'note.txt', lines: [line], dates: dates.map((words) => ({words, value: '2023-08-15'}))}),
  ).map(({id, label}) => ({id, label}))

describe('figuresIn', () => {
  test.each([
    ['Some 1,200 dockers marched.', '1200', '1,200 dockers'],
    ['Some 1200 striking dockers marched.', '1200', '1200 striking'],
    ['It cost $3.5 million to build.', '$3500000', '$3.5 million'],
    ['It cost US$40 to enter.', 'US$40', 'US$40'],
    ['It cost Rs 500 crore to build.', 'Rs5000000000', 'Rs 500 crore'],
    ['Prices rose 12 percent in May.', '12%', '12 percent'],
    ['Prices rose 12.5 per cent.', '12.5%', '12.5 per cent'],
    ['Prices rose 12% in May.', '12%', '12%'],
    ['Three ships sank.', '3 ship', 'Three ships'],
    ['Two dozen ships sank.', '24', 'Two dozen ships'],
    ['They counted 40.', undefined, undefined],
    ['They counted 400.', '400', '400'],
    ['A 15-year-old and a Su-35 on the 15th.', undefined, undefined],
    ['It began at 7 p.m. and ended at 10:30.', undefined, undefined],
    ['The war of 1953 ended.', undefined, undefined],
    ['He took Flight 370 under Resolution 2371.', undefined, undefined],
    ['In Novara 370 people marched.', '370', '370 people'],
    ['He won 3, they said.', undefined, undefined],
    ['Some 1,200, officials said, marched.', '1200', '1,200'],
    ['They were 300 on the pier.', '300', '300'],
  ])('%s', (line, id, label) => {
    expect(figures(line)).toEqual(id === undefined ? [] : [{id, label}])
  })

  test('a date is no figure', () => {
    expect(figures('On 15 August ships sailed with 300 men.', ['15 August'])).toEqual([{id: '300', label: '300 men'}])
  })

  test('a figure printed twice is one', () => {
    expect(figures('Some 1,200 dockers; the 1,200 sang.')).toHaveLength(1)
  })
})
