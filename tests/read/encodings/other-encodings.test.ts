import {describe, expect, it} from 'vitest'
import {decode} from '../../../src/read/encodings/decode.ts'
import {repair, repairReferences} from '../../../src/read/encodings/repair.ts'

const bytesOf = (hex: string): Uint8Array => Uint8Array.from(Buffer.from(hex, 'hex'))

/** `Паром на остров не ходит в мае, и это не новость.` */
const russian = {
  koi8: 'f0c1d2cfcd20cec120cfd3d4d2cfd720cec520c8cfc4c9d420d720cdc1c52c20c920dcd4cf20cec520cecfd7cfd3d4d82e',
  windows: 'cff0eef0ec20ede020eef1f2f0eee220ede520f5eee4e8f220e220ece0e52c20e820fdf2ee20ede520edeee2eef1f2fc2e',
}

describe('text of before Unicode', () => {
  it.each([
    ['KOI8-R', bytesOf(russian.koi8), 'Паром на остров не ходит в мае, и это не новость.'],
    // 湯は町の心臓だ、と町長は述べた。
    [
      'Shift JIS',
      bytesOf('9392 82cd 92ac 82cc 9053 919f 82be 8141 82c6 92ac 92b7 82cd 8f71 82d7 82bd 8142'.replace(/ /g, '')),
      '湯は町の心臓だ、と町長は述べた。',
    ],
  ])('%s is told by its words', (_name, bytes, text) => {
    const decoded = decode(bytes)
    expect(decoded).toMatchObject({raw: text, warnings: [{rule: 'other-encoding'}]})
  })

  it('a French word among English ones stays Windows-1252', () => {
    const bytes = Uint8Array.from([...'The caf'].map((letter) => letter.charCodeAt(0)).concat(0xe9, 0x20, 0x6f, 0x6e))
    expect(decode(bytes)).toMatchObject({raw: 'The café on', warnings: [{rule: 'invalid-utf-8'}]})
  })
})

it('takes ligatures apart', () => {
  expect(repair('The ﬁrst oﬀer').raw).toBe('The first offer')
})

it('reads references that were escaped twice', () => {
  expect(repairReferences('The owners&amp;rsquo; café &amp; bar').raw).toBe('The owners’ café & bar')
})
