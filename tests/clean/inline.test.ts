import {describe, expect, it} from 'vitest'
import {clean} from '../../src/clean/index.ts'
import {parse} from '../../src/parse/index.ts'
import {read} from '../../src/text/reading.ts'

const cleaned = (raw: string) => clean(parse({file: 'a.txt', format: 'text', raw, sha256: '', warnings: []}))

/** The paragraphs that stay, and what was set aside with its rule. */
function split(...lines: string[]) {
  const raw = lines.join('\n\n')
  const document = cleaned(raw)
  return {
    kept: document.blocks.filter(({role}) => role !== 'furniture').map(({text}) => text),
    aside: document.furniture.map(({rule, span}) => `${rule}: ${raw.slice(span.start, span.end)}`),
  }
}

describe('inline-biography', () => {
  it.each([
    [
      'Sen. Ana Ruiz Ana Maria RuizHarbour bill fails in committee Oduya: Levy is ‘a joke’ The Harbour Brief MORE voted no.',
      'Sen. Ana Ruiz voted no.',
    ],
    [
      '“It will not pass,” said Rep. J.B. Oduya James (J.B.) Kofi OduyaFive ports to watch MORE (Harbour).',
      '“It will not pass,” said Rep. J.B. Oduya (Harbour).',
    ],
    [
      'President Jan NovakJan Piet NovakHarbour bill fails MORE’s bridge stood beside Tom Beck Jr. Thomas (Tom) Beck Jr.Ferry late again MORE’s.',
      'President Jan Novak’s bridge stood beside Tom Beck Jr.’s.',
    ],
    [
      'Ana O’Dowd-Ruiz Ana O’Dowd-RuizHarbour bill fails MORE met Jan McKay Jan Piet McKayFerry late again MORE on Monday.',
      'Ana O’Dowd-Ruiz met Jan McKay on Monday.',
    ],
  ])('%s', (line, expected) => {
    expect(split(line).kept).toEqual([expected])
    for (const cut of split(line).aside) expect(cut).toMatch(/^inline-biography: .+MORE$/)
  })

  it.each([
    'Ana Ruiz and Ana Maria Ruiz wanted MORE ferries.',
    'Ana Ruiz of RuizHarbour wanted MORE ferries.',
    'The ferry asks no MORE of Ana Ruiz Ana Maria Ruiz.',
  ])('stays silent: %s', (line) => {
    expect(split(line)).toEqual({kept: [line], aside: []})
  })

  it('keeps every other word at its place in the file', () => {
    const raw = 'Sen. Ana Ruiz Ana Maria RuizHarbour bill fails MORE said no.'
    const {text, toRaw} = read(cleaned(raw))
    expect(text).toBe('Sen. Ana Ruiz said no.')
    const at = text.indexOf('said')
    const span = toRaw({start: at, end: at + 4})
    expect(raw.slice(span.start, span.end)).toBe('said')
    expect(span.start).toBe(raw.indexOf('said'))
  })
})

describe('caption-gallery', () => {
  it('cuts a gallery out of one paragraph and leaves the sentence behind it', () => {
    const gallery =
      'Photos: Bridge fire A crowd. Hide Caption 1 of 2 Photos: Bridge fire Ana Ruiz waits. Hide Caption 2 of 2 '
    expect(split(`${gallery}The bridge will stay closed.`)).toEqual({
      kept: ['The bridge will stay closed.'],
      aside: [`caption-gallery: ${gallery}`],
    })
  })

  it('sets a paragraph aside that is nothing else', () => {
    expect(split('Photos: Bridge fire A crowd. Hide Caption 1 of 2', 'The bridge will stay closed.')).toEqual({
      kept: ['The bridge will stay closed.'],
      aside: ['caption-gallery: Photos: Bridge fire A crowd. Hide Caption 1 of 2'],
    })
  })

  it('stays silent where nobody hides a caption', () => {
    const line = 'Photos: a crowd at the harbour, and what the Caption says.'
    expect(split(line).kept).toEqual([line])
  })
})

describe('player-label', () => {
  it.each([
    [
      'Media playback is unsupported on your device Media caption The ferry left at six',
      'Media caption The ferry left at six',
    ],
    ['Enlarge this image toggle caption Ana Ruiz/AP Ana Ruiz/AP', 'Ana Ruiz/AP Ana Ruiz/AP'],
  ])('opens a line: %s', (line, expected) => {
    expect(split(line, 'The bridge will stay closed.').kept).toEqual([expected, 'The bridge will stay closed.'])
  })

  it.each([
    'Media playback is not supported on this device',
    'Enlarge this image',
    'Replay More Videos',
    'Replay More Videos ...',
    'MUST WATCH',
    'JUST WATCHED Bridge fire Replay More Videos ... MUST WATCH Bridge fire 01:26',
    'Image 3 of 12',
    'View gallery',
  ])('is all of a line: %s', (line) => {
    expect(split('The bridge will stay closed.', line).aside).toEqual([`player-label: ${line}`])
  })

  it.each([
    'Media playback is what the court wants to see.',
    'Must watch the ferry, the note says.',
    'Play video of the bridge at the trial, the judge said.',
    'Enlarge this imagery of war, the critic wrote.',
  ])('stays silent: %s', (line) => {
    expect(split(line).aside).toEqual([])
  })
})

describe('tag-of-post', () => {
  it.each([
    ['<tweet id="12" author="@taal">The bridge is open.</tweet>', 'The bridge is open.'],
    ['The water rose by <5 cm, and the tweet > 12 of them saw was of the bridge.', undefined],
    ['She wrote a tweet about the bridge on Monday and took it back.', undefined],
  ])('leaves the words: %s', (line, expected) => {
    const {kept, aside} = split(
      line,
      'The bridge in the harbour was opened by the mayor on Monday, and the ferries stopped.',
    )
    expect(kept[0]).toBe(expected ?? line)
    expect(aside.length > 0).toBe(expected !== undefined)
  })
})
