import {expect, test} from 'vitest'
import {catalogueOf} from '../../../src/view/catalogue.ts'
import {personData} from '../../../src/view/person/person-data.ts'
import {clippings} from '../../fixtures/clippings.ts'
import {quadsOf} from '../quads-of.ts'

const catalogue = catalogueOf(clippings())
const base = 'https://clippings.example/archive/'

test('a person has every spelling', async () => {
  const [marsh] = catalogue.archive.people
  if (!marsh) throw new Error('The fixture has nobody')
  const data = personData(marsh, catalogue)
  expect(data).toMatchObject({name: 'Elena Marsh', alternateName: ['Marsh', 'Yelena Marsh']})
  expect(await quadsOf(data)).toContain(
    `<${base}people/elena-marsh/> <https://schema.org/alternateName> "Yelena Marsh" .`,
  )
})
