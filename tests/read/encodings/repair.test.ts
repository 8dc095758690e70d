import {describe, expect, it} from 'vitest'
import {repair, repairedAsWritten, repairReferences} from '../../../src/read/encodings/repair.ts'

/** Text as UTF-8 that was read as Windows-1252: what a wrong setting makes of it. */
const spoilt = (text: string): string => {
  const names = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
  return [...new TextEncoder().encode(text)]
    .map((byte) => (byte >= 0x80 && byte < 0xa0 ? names.charAt(byte - 0x80) : String.fromCharCode(byte)))
    .join('')
}

describe('repair', () => {
  it.each(['The café’s horn', '“No,” said Zoë — twice…', 'Цена: 40 рублей', '港の灯り', 'Ayşe Yılmaz 😀'])(
    'decodes once what was decoded twice: %s',
    (text) => {
      expect(repair(spoilt(text)).raw).toBe(text)
      expect(repair(spoilt(spoilt(text))).raw).toBe(text)
    },
  )

  it('says what it did, and where', () => {
    expect(repair('Fog.\n\nThe cafÃ©â€™s horn, and AnaÃ¯s')).toEqual({
      raw: 'Fog.\n\nThe café’s horn, and Anaïs',
      warnings: [
        {
          rule: 'repaired-twice-decoded',
          span: {start: 13, end: 16},
          says: '“Ã©â€™s” was read as “é’s”; the original file is kept as it was',
        },
      ],
    })
  })

  it('decodes letters whose accents a database has taken apart', () => {
    expect(repair('AurÃ©lie GrÃ \u0308ze spoke.').raw).toBe('Aurélie Grèze spoke.')
    expect(repair('a naïve Ã \u0308 café').raw).toBe('a naïve Ã \u0308 café')
  })

  it('closes quotations whose last byte a program dropped', () => {
    expect(repair('â€œNo,â€ said ChloÃ«.').raw).toBe('“No,” said Chloë.')
  })

  it('lets letters stand that could be read so and are not', () => {
    for (const text of ['Das Café “ÉTÉ” à Liège', 'ÉTÉ”', 'Ã', 'São Tomé'])
      expect(repair(text)).toEqual({raw: text, warnings: []})
  })

  it('makes quotation marks of the control codes that stand for them', () => {
    expect(repair('\u0093No,\u0094 said No\u00ebl\u0092s aunt \u0085')).toMatchObject({
      raw: '“No,” said Noël’s aunt …',
      warnings: [{rule: 'repaired-controls', says: expect.stringContaining('in 4 places')}],
    })
  })

  it('puts letters and their accents together, and leaves other scripts alone', () => {
    expect(repair('Zoe\u0308 Bra\u0308nnstro\u0308m')).toMatchObject({
      raw: 'Zoë Brännström',
      warnings: [{rule: 'repaired-letters'}],
    })
    expect(repair('부산'.normalize('NFD')).raw).toBe('부산')
    expect(repair('ガス'.normalize('NFD')).raw).toBe('ガス')
    for (const text of ['\u0958\u093e\u0939\u093f\u0930\u093e', 'كِتاب'])
      expect(repair(text)).toEqual({raw: text, warnings: []})
  })
})

describe('repairedAsWritten', () => {
  const asWritten = (raw: string) => repairedAsWritten(raw, repair(raw))

  it('leaves letters in parts where the file has them so, and says where', () => {
    expect(asWritten('Bra\u0308nn left \u0093now\u0094')).toEqual({
      raw: 'Bra\u0308nn left “now”',
      warnings: [
        {
          rule: 'repaired-letters',
          span: {start: 2, end: 4},
          says: '“a\u0308” was read as “ä”; the original file is kept as it was',
        },
        expect.objectContaining({rule: 'repaired-controls', span: {start: 12, end: 13}}),
      ],
    })
  })

  it('has nothing to say where other repairs move the letters, or no letter is in parts', () => {
    expect(asWritten('Bra\u0308nn left\nthe cafÃ©')).toBeUndefined()
    expect(asWritten('Bränn left\nthe cafÃ©')).toBeUndefined()
    expect(asWritten('Bränn left')).toBeUndefined()
  })
})

describe('repairReferences', () => {
  it('reads character references in plain text', () => {
    expect(repairReferences('&ldquo;No,&rdquo; said Gl&oslash;ver; &#163;9&nbsp;000 &amp; more')).toMatchObject({
      raw: '“No,” said Gløver; £9 000 & more',
      warnings: [{rule: 'repaired-references', span: {start: 0, end: 1}}],
    })
  })

  it('lets an ampersand be one', () => {
    for (const text of ['Ruiz & Sons; “no”', 'AT&T;', 'a &nothing; b'])
      expect(repairReferences(text)).toEqual({raw: text, warnings: []})
  })
})
