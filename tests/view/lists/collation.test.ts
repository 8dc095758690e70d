import {describe, expect, test} from 'vitest'
import {collation, letterOf} from '../../../src/view/lists/collation.ts'

describe('collation', () => {
  test('files accented names beside plain ones and counts figures', () => {
    const names = ['Zola', 'Álvarez', 'Alvarez', 'Alvarado', 'Pier 10', 'Pier 9']
    expect(names.toSorted(collation('en'))).toEqual(['Alvarado', 'Alvarez', 'Álvarez', 'Pier 9', 'Pier 10', 'Zola'])
  })

  test('is a total order, so that two builds agree', () => {
    const compare = collation('en')
    expect(compare('RUIZ', 'Ruiz')).toBe(-compare('Ruiz', 'RUIZ'))
    expect(compare('RUIZ', 'Ruiz')).not.toBe(0)
  })

  test('asks the language of the archive', () => {
    expect(['Öberg', 'Zorn'].toSorted(collation('sv'))).toEqual(['Zorn', 'Öberg'])
    expect(['Öberg', 'Zorn'].toSorted(collation('de'))).toEqual(['Öberg', 'Zorn'])
  })
})

describe('letterOf', () => {
  test.each([
    ['Ruiz', 'r'],
    ['Álvarez', 'a'],
    ['Сергей Маленко', 's'],
    ['50 Cent', 'other'],
    ['…', 'n'],
  ])('%s is filed under %s', (name, letter) => {
    expect(letterOf(name)).toBe(letter)
  })
})
