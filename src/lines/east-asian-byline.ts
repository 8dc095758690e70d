import {
  chineseSurnameSigns,
  koreanCompoundSurnames,
  koreanDeskEndings,
  koreanSurnameSigns,
} from '../vocabulary/names/east-asian-surnames.ts'
import type {FoundAuthor} from './found-author.ts'

/** Longer lines are the text of an article. */
const longest = 60

/**
 * The people of a byline in Korean or Chinese: `박지훈 기자 jh@seojin.example`, `박지훈·이수민 기자`, `本报记者 张伟 李娜`, `作者：张伟`. A
 * name is known by the surname it begins with; `정치부 기자` is a desk.
 */
export function authorsOfEastAsianByline(line: string): FoundAuthor[] {
  if (line.length > longest || !/[기특记記作撰]/.test(line)) return []
  const korean = koreanByline.exec(line)?.groups?.names
  if (korean !== undefined) return namesOf(line, korean, /[가-힣]+/g, isKoreanName)
  const chinese = chineseByline.exec(line)?.groups?.names
  return chinese === undefined ? [] : namesOf(line, chinese, /\p{Script=Han}+/gu, isChineseName)
}

const koreanByline =
  /^(?:[[(][^\])]{1,20}[\])] ?)?(?<names>[가-힣]{2,6}(?:[·,/ ] ?[가-힣]{2,6}){0,4}) ?(?:기자|특파원)(?: ?[(<]?[\w.+-]{1,40}@[\w.-]{3,40}[)>]?)?(?: ?=)?$/

const chineseByline =
  /^[（(]?(?:\p{Script=Han}{0,6}(?:记者|記者)|作者|撰文)[:： 　/／]\s?(?<names>\p{Script=Han}{2,3}(?:[ 　、，,]\p{Script=Han}{2,3}){0,4})[）)]?$/u

function namesOf(line: string, list: string, words: RegExp, isName: (word: string) => boolean): FoundAuthor[] {
  const from = line.indexOf(list)
  return [...list.matchAll(words)].flatMap(({0: name, index}): FoundAuthor[] =>
    isName(name) ? [{name, role: 'author', start: from + index, end: from + index + name.length}] : [],
  )
}

/** Three syllables, as nearly all have; of two most are words: `전문 기자`, `도쿄 특파원`. */
const isKoreanName = (word: string): boolean =>
  !koreanDeskEndings.has(word.slice(-1)) &&
  (word.length === 3
    ? koreanSurnameSigns.has(word.charAt(0))
    : word.length === 4 && koreanCompoundSurnames.has(word.slice(0, 2)))

const isChineseName = (word: string): boolean => chineseSurnameSigns.has(word.charAt(0))
