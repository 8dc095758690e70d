import {describe, expect, it} from 'vitest'
import {authorsOfByline, namesAlone} from '../../src/lines/byline.ts'

const names = (line: string): string[] => authorsOfByline(line).map(({name}) => name)

describe('bylines in Korean and Chinese', () => {
  it.each([
    ['박지훈 기자', ['박지훈']],
    ['박지훈 기자 jh@seojin.example', ['박지훈']],
    ['박지훈·이수민 기자', ['박지훈', '이수민']],
    ['[서진=가람통신] 박지훈 기자', ['박지훈']],
    ['서진일보 남궁민수 기자', ['남궁민수']],
    ['本报记者 张伟 李娜', ['张伟', '李娜']],
    ['作者：王小明', ['王小明']],
    ['（记者 陈静）', ['陈静']],
  ])('%s', (line, expected) => {
    expect(names(line)).toEqual(expected)
  })

  it.each(['정치부 기자', '도쿄 특파원', '전문 기자', '박지훈 기자는 어제 서진항에 있었다.', '记者 协会', '박지훈'])(
    'names nobody in %s',
    (line) => {
      expect(names(line)).toEqual([])
    },
  )

  it('says where each name stands', () => {
    const line = '[서진] 박지훈·이수민 기자'
    expect(authorsOfByline(line).map(({start, end}) => line.slice(start, end))).toEqual(['박지훈', '이수민'])
  })
})

describe('names copied together with what stood beside them', () => {
  it.each([
    ['By Grace LindoFollow', ['Grace Lindo']],
    ['By Grace LindoMay 4, 2021', ['Grace Lindo']],
    ['Submitted by Grace Lindo on Mon, 11/14/2022 - 10:32', ['Grace Lindo']],
    ['Posted by Grace Lindo on November 14, 2022', ['Grace Lindo']],
    ['By Grace Followill', ['Grace Followill']],
  ])('%s', (line, expected) => {
    expect(names(line)).toEqual(expected)
  })

  it('are read without a word that says so', () => {
    expect(namesAlone('Grace LindoFollow').map(({name}) => name)).toEqual(['Grace Lindo'])
  })
})
