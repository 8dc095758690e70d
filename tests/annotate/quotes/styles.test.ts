import {describe, expect, it} from 'vitest'
import {articleOf} from '../../../src/archive.ts'

const decisions = {
  site: {title: 'Test', language: 'en'},
  people: [],
  notPeople: [],
  outlets: [],
  topics: [],
} as const

/** What a whole article of a style gives, each quote as `speaker | kind | text`; a paragraph a line. */
function quotesOf(raw: string): string[] {
  const {record} = articleOf({file: 'a.txt', format: 'text', raw, sha256: '', warnings: []}, decisions)
  return record.quotes.map(({speaker, kind, text}) => `${speaker?.name ?? '—'} | ${kind} | ${text}`)
}

describe('quotes in the styles of the world', () => {
  it.each([
    [
      'a wire report that names the speaker once',
      'TAAL, July 4 (Reuters) - Mayor Ana Ruiz said on Tuesday that the dam would hold.\n"We built it well," Ruiz told reporters.\n"Nobody need leave," she added.',
      [
        'Ana Ruiz | indirect | the dam would hold',
        'Ana Ruiz | direct | We built it well,',
        'Ana Ruiz | direct | Nobody need leave,',
      ],
    ],
    [
      'an Arabic name with its article',
      'SANAA (AFP) — “The dam will hold,” water minister Ahmed al-Haddad said.\nHaddad, who took office in May, warned that rains could return.',
      ['Ahmed al-Haddad | direct | The dam will hold,', 'Ahmed al-Haddad | indirect | rains could return'],
    ],
    [
      'British marks and honours',
      '‘The dam will hold,’ said Sir Alan Price, the minister. ‘It is the workers’ pride.’\n‘We shall see,’ replied his shadow, Dame Jo Hart.',
      ['Alan Price | direct | The dam will hold, … It is the workers’ pride.', 'Jo Hart | direct | We shall see,'],
    ],
    [
      'wire marks, a Spanish name and an apposition',
      "``The dam will hold,'' Luis de la Cruz said. ``It is new.''\n``Not so,'' his rival, Rosa Vega, countered.",
      ['Luis de la Cruz | direct | The dam will hold, … It is new.', 'Rosa Vega | direct | Not so,'],
    ],
    [
      'a Vietnamese president, by his last name',
      'President Nguyen Van Tam said Vietnam would help. Tam, 61, praised "the brave people" of Taal.',
      ['Nguyen Van Tam | indirect | Vietnam would help', 'Nguyen Van Tam | mixed | "the brave people" of Taal'],
    ],
    [
      'an Icelandic minister, by her given name',
      'Prime Minister Sigríður Jónsdóttir said the lava had stopped. "We are relieved," Sigríður said.',
      ['Sigríður Jónsdóttir | indirect | the lava had stopped', 'Sigríður Jónsdóttir | direct | We are relieved,'],
    ],
    [
      'Burmese witnesses',
      'U Tin Maung, 70, said soldiers came at night. "They took my sons," Daw Khin Hla, his wife, said.',
      ['U Tin Maung | indirect | soldiers came at night', 'Daw Khin Hla | direct | They took my sons,'],
    ],
    [
      'a Japanese president before the press',
      '"We have seen the figures," Tanaka Hiroshi, the company’s president, told a news conference in Tokyo.',
      ['Tanaka Hiroshi | direct | We have seen the figures,'],
    ],
    [
      'a West African resident',
      '“Yes,” said Ngozi Okonkwo-Bello, a resident.',
      ['Ngozi Okonkwo-Bello | direct | Yes,'],
    ],
    [
      'a spokeswoman and whom she serves',
      'A spokeswoman for Governor Ben Diaz said he would not resign. “He stays,” she said.',
      [
        'A spokeswoman for Governor Ben Diaz | indirect | he would not resign',
        'A spokeswoman for Governor Ben Diaz | direct | He stays,',
      ],
    ],
    [
      'a lawyer and whom he defends',
      'Governor Ana Ruiz was absent. Ruiz’s lawyer, Tom Okafor, said his client was innocent.',
      ['Tom Okafor | indirect | his client was innocent'],
    ],
    [
      'a relay by state media',
      'State media quoted President Ben Diaz as saying the dam was "an iron wall" of the nation.',
      ['Ben Diaz | mixed | the dam was "an iron wall" of the nation'],
    ],
    [
      'a label, and its user',
      'Mayor Ana Ruiz called the dam “a wall of sand.” What Ruiz described as “a big lie” was in print.',
      ['Ana Ruiz | term | the dam “a wall of sand.”', 'Ana Ruiz | term | a big lie'],
    ],
    [
      'a question before a name',
      'Mayor Ana Ruiz spoke last. “Will it hold?” Ruiz asked. “It must!” she shouted.',
      ['Ana Ruiz | direct | Will it hold?', 'Ana Ruiz | direct | It must!'],
    ],
  ])('%s', (_case, raw, expected) => {
    expect(quotesOf(raw)).toEqual(expected)
  })
})
