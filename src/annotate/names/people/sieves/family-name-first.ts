import {defineRule} from '../../../../rules/define-rule.ts'
import type {Sieve} from '../../../../rules/sieve.ts'
import {lowerAt} from '../../../../text/cursor.ts'
import {pinyin} from '../../../../text/pinyin.ts'
import {goalPrepositions} from '../../../../vocabulary/names/words-around-names.ts'
import {isFree, kind} from '../../word-kinds.ts'
import {type Acceptance, looksLikeThing, type Question} from '../evidence.ts'

/** Korean, Chinese and Vietnamese order: `Kang Sun-nam`, `Xi Jinping`, `Nguyen Phu Trong`. */
export const familyNameFirst = defineRule<Sieve<Question, Acceptance>>({
  name: 'family-name-first',
  says: 'It has the form of a Korean, Chinese or Vietnamese name, family name first.',
  example: 'Park Min-jun crossed the bridge.',
  answer(question) {
    const {page, candidate} = question
    const {words, kinds, occurrences} = candidate
    const given = words.slice(1)
    const [at] = occurrences
    const bits = kinds[0] ?? 0
    if (!at || !kinds.every((word, i) => i === 0 || isFree(word) || (words[i]?.length ?? 0) < 4)) return undefined
    const fits =
      isHyphenated(bits, given) ||
      isPinyin(bits, given) ||
      (isThreeSyllables(bits, given) &&
        !looksLikeThing(question) &&
        !goalPrepositions.has(lowerAt(page.tokens, at.first - 1)))
    return fits ? {certainty: 'inferred', at} : undefined
  },
})

/** `Kang Sun-nam`, `Tsai Ing-wen`, and with a Western name before or a husband's behind: `Lam Cheng Yuet-ngor`. */
function isHyphenated(bits: number, given: readonly string[]): boolean {
  if ((bits & (kind.korean | kind.chinese)) === 0 || given.length > 2) return false
  const parts = (given.at(-1) ?? '').split('-')
  return parts.length === 2 && parts.every((part) => syllable.test(part))
}

/** `Xi Jinping`, `Wang Yi`: a family name and one or two syllables of pinyin. */
function isPinyin(bits: number, given: readonly string[]): boolean {
  const [name = ''] = given
  return (bits & kind.chinese) !== 0 && given.length === 1 && pinyin.test(name) && name.length > 3
}

/** `Kim Jong Un`, `Nguyen Phu Trong`: every word one syllable. */
const isThreeSyllables = (bits: number, given: readonly string[]): boolean =>
  (bits & (kind.korean | kind.chinese | kind.vietnamese)) !== 0 &&
  (given.length === 2 || (given.length === 3 && (bits & kind.vietnamese) !== 0)) &&
  given.every((word) => syllable.test(word))

/** One syllable as Korean, Chinese and Vietnamese are romanised. */
const syllable =
  /^(?:[bcdfghjklmnprstvwxyđ]|ch|sh|zh|ph|th|kh|ng|ngh|nh|tr|gi|qu|hs|ts|tz|kw|gw|hw|ky|gy|by|my|ny|py|ry|hy)?[aeiouyâêôơưăàáảãạầấẩẫậằắẳẵặèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýŏŭü]{1,3}(?:ng|nh|ch|n|m|l|k|t|p|h|c|r)?$/
