import {expect, it} from 'vitest'
import {languageOf} from '../../src/text/language-of.ts'
import {tokenize} from '../../src/text/tokens.ts'

it.each([
  ['The council of the town has closed the old bridge, and the ferry will run at night.', 'en'],
  ['El faro de la isla vuelve a tener un farero, que cuida de las gallinas y del puerto.', 'es'],
  ['Le bac du village ne sera pas vendu, et les habitants ont réuni une somme pour le garder.', 'fr'],
  ['Der Kreistag hat den Bau einer Brücke über die Lahme nicht genehmigt.', 'de'],
  ['A ponte da vila reabriu na quarta-feira, depois de onze meses de obras, e não ao som do hino.', 'pt'],
  ['Мост через реку откроют для машин в мае, и на нём не будет поста.', 'ru'],
  ['Міст через річку відкриють для машин у травні, і на ньому не буде поста.', 'uk'],
  ['青柳町は七日、町で最後の銭湯を買い取ると発表した。', 'ja'],
  ['柳湾镇政府周三宣布，停用十年的旧渡口将改建为图书馆。', 'zh'],
  // two of three words in Arabic script are no small words of any list
  ['ميناء رأس الياقوت يفتح أبوابه للصيادين', 'und-Arab'],
  ['Köy muhtarı İdris Çınarlı değirmeni yağladığını çağrılı komşularına gösterdi.', 'tr'],
  // names lend an English brief two small words
  ['Maria de la Cruz won the race. Ana Ruiz came second by a yard.', 'en'],
])('languageOf: %s', (text, expected) => {
  expect(languageOf(tokenize(text))).toBe(expected)
})

it('says nothing of a line of names', () => {
  expect(languageOf(tokenize('Ruiz Diaz Oduya Hale'))).toBeUndefined()
})
