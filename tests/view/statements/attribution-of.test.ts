import {expect, test} from 'vitest'
import type {Quote, Speaker} from '../../../src/model.ts'
import {attributionOf} from '../../../src/view/statements/attribution-of.ts'

const quote = (speaker?: Omit<Speaker, 'mention'>, as: 'speaker' | 'perhaps' = 'speaker'): Quote => ({
  id: 'note.q1',
  kind: 'indirect',
  spans: [],
  quoted: [],
  text: 'the ferries would stop',
  ...(speaker && {[as]: {...speaker, mention: {start: 0, end: 4}}}),
  echoes: [],
})

test('a person is named and leads to their page', () => {
  const said = quote({
    name: 'Ana Ruiz',
    kind: 'person',
    person: 'ana-ruiz',
    certainty: 'inferred',
    rule: 'pronoun-person',
  })
  expect(attributionOf(said)).toEqual({
    speaker: {name: 'Ana Ruiz', certainty: 'inferred', rule: 'pronoun-person', to: {path: 'people/ana-ruiz/'}},
  })
})

test('unnamed speakers go by the words of the text', () => {
  const said = quote({name: 'the ministry', kind: 'group', certainty: 'inferred', rule: 'words-of-the-text'})
  expect(attributionOf(said)).toEqual({
    speaker: {name: 'the ministry', certainty: 'inferred', rule: 'words-of-the-text'},
  })
})

test.each(['It', 'they', 'Them'])('“%s”, which nobody resolved, is no name', (name) => {
  const said = quote({name, kind: 'group', certainty: 'guessed', rule: 'pronoun-of-nobody'}, 'perhaps')
  expect(attributionOf(said)).toEqual({textSays: name.toLowerCase()})
})

test('a guess is no speaker', () => {
  const said = quote(
    {name: 'Ana Ruiz', kind: 'person', person: 'ana-ruiz', certainty: 'guessed', rule: 'pronoun-person'},
    'perhaps',
  )
  expect(attributionOf(said)).toEqual({
    perhaps: {name: 'Ana Ruiz', certainty: 'guessed', rule: 'pronoun-person', to: {path: 'people/ana-ruiz/'}},
  })
})

test('a statement of nobody is of nobody', () => {
  expect(attributionOf(quote())).toEqual({})
})
