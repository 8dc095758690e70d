import {expect, it} from 'vitest'
import {countries, stateForms} from '../../src/vocabulary/places/countries.ts'

it('gives every name to one country', () => {
  const names = countries.flatMap(({name, otherNames}) => [name, ...otherNames])
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
})

it('lets every word stand for one country in politics', () => {
  const words = countries.flatMap(({inPolitics}) => inPolitics)
  expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([])
})

it('keeps no mark of the list in a word', () => {
  const words = countries.flatMap((country) => [
    ...[country.name, ...country.otherNames, ...country.capitals, ...country.demonyms, ...country.inPolitics],
  ])
  expect(words.filter((word) => /[~|]/.test(word) || word !== word.trim())).toEqual([])
})

it('tries the longer form of a state first', () => {
  const at = (form: string) => stateForms.indexOf(form)
  expect(at('Republic')).toBeGreaterThan(at('Federal Republic'))
  for (const [index, form] of stateForms.entries())
    expect(stateForms.slice(index + 1).filter((later) => later.startsWith(`${form} `))).toEqual([])
})
