import {describe, expect, test} from 'vitest'
import {en} from '../../src/messages/en.ts'
import {languages, messagesFor} from '../../src/messages/index.ts'

/** Every message by its path, a plural form by form. */
function messagesOf(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, one]) => messagesOf(one, path ? `${path}.${key}` : key))
}

/** What stands for a value or leads to a place: `{count}`, `[people]`. */
const slotsOf = (message: string): string[] => [...message.matchAll(/\{\w+\}|\[\w+\]/g)].map(([slot]) => slot).sort()

const english = new Map(messagesOf(en))

describe.each(Object.entries(languages))('%s', (language, messages) => {
  const own = messagesOf(messages)

  test('says what English says, all of it', () => {
    expect(messages.language).toBe(language)
    expect(own.map(([path]) => path).sort()).toEqual([...english.keys()].sort())
    expect(own.filter(([path, message]) => message === '' && english.get(path) !== '')).toEqual([])
  })

  test('puts in the same values and leads to the same places', () => {
    const differing = own.filter(([path, message]) => {
      const theirs = slotsOf(english.get(path) ?? '')
      return slotsOf(message).join() !== theirs.join()
    })
    expect(differing).toEqual([])
  })

  test('has the plural forms that its grammar asks for', () => {
    const asked = new Set([0, 1, 2, 5, 11, 100].map((count) => new Intl.PluralRules(language).select(count)))
    const plurals = new Set(own.flatMap(([path]) => /^(?<message>.+)\.other$/.exec(path)?.groups?.message ?? []))
    expect(plurals.size).toBeGreaterThan(0)
    for (const plural of plurals)
      for (const form of asked)
        expect(
          own.map(([path]) => path),
          plural,
        ).toContain(`${plural}.${form}`)
  })
})

test('a language of a region speaks as the language does, and one that nobody translated speaks English', () => {
  expect(messagesFor('de-AT').language).toBe('de')
  expect(messagesFor('FR').language).toBe('fr')
  expect(messagesFor('nl').language).toBe('en')
})
