import {expect, it} from 'vitest'
import {namesInCredit} from '../../src/lines/credit.ts'

it.each([
  ['The bridge. Photograph: Ana Ruiz', ['Ana Ruiz photographer']],
  ['The bridge in May. REUTERS/Ana Ruiz', ['Ana Ruiz photographer']],
  ['The bridge. Torvale Scan/Ana Ruiz via REUTERS/File Photo', ['Ana Ruiz photographer']],
  ['The bridge. (Ana Ruiz/Getty Images)', ['Ana Ruiz photographer']],
  ['(Reporting by Ana Ruiz; Editing by Tom Beck)', ['Ana Ruiz author', 'Tom Beck editor']],
  // who is in the picture, two people in one, and two papers
  ['Image: Ana Ruiz has been out of work since May', []],
  ['Ana Ruiz/Tom Beck in the final', []],
  ['(AFP/Getty Images)', []],
])('%s', (line, expected) => {
  expect(namesInCredit(line).map(({name, role}) => `${name} ${role}`)).toEqual(expected)
})
