import {describe, expect, it} from 'vitest'
import {articleId} from '../../src/ids/article-id.ts'
import {asFolder} from '../../src/ids/as-folder.ts'
import {nameId} from '../../src/ids/name-id.ts'

describe('ids as folders', () => {
  it('cuts what is longer than file systems take, and tells by a hash what begins alike', () => {
    const [one, other] = [nameId(`${'harbour '.repeat(60)}one`), nameId(`${'harbour '.repeat(60)}two`)]
    expect(one).toMatch(/^harbour-.*-[0-9a-z]+$/)
    expect(one).not.toBe(other)
    for (const id of [one, other]) expect(Buffer.byteLength(id)).toBeLessThan(140)
  })

  it('leaves a long name alone that fits', () => {
    expect(nameId('h'.repeat(120))).toBe('h'.repeat(120))
  })

  it.each(['Con', 'nul', 'COM1', 'Page 2', 'Letter R'])(
    'keeps off the name %s, which a system or a list has',
    (name) => {
      expect(nameId(name)).toMatch(/-[0-9a-z]{5,}$/)
    },
  )

  it.each(['Connor', 'Page', 'Letter to Ruiz', 'Com 12'])('leaves %s alone', (name) => {
    expect(nameId(name)).toBe(name.toLowerCase().replaceAll(' ', '-'))
  })

  it('does not mind capitals, nor whether an accent is a letter of its own', () => {
    expect(nameId('JOSÉ'.normalize('NFD'))).toBe(nameId('José'.normalize('NFC')))
    expect(articleId('Flood.TXT')).toBe('flood')
  })

  it('keeps names apart whose letters a slug drops', () => {
    expect(nameId('港 A')).not.toBe(nameId('橋 A'))
  })

  it('takes a slug of the archivist as it is, unless a system has it', () => {
    expect(asFolder('flood-2023')).toBe('flood-2023')
    expect(asFolder('aux')).toMatch(/^aux-\w+$/)
  })
})
