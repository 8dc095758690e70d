import {describe, expect, it} from 'vitest'
import {parse} from '../../src/parse/index.ts'

const leftOut = (file: string, raw: string) => parse({file, format: 'markdown', raw, sha256: '', warnings: []}).leftOut

const prose = 'The board met on Friday and closed the pier for a year. “We will walk,” Ana Ruiz said.'

describe('a note of a vault', () => {
  it.each([
    ['the page of a day with a task', 'Daily/2024-05-03.md', `# Friday\n\n${prose}\n\n- [ ] call the council`],
    [
      'the page of a day with links to its neighbours',
      '2024-05-03 Friday.md',
      `[[2024-05-02]] | [[2024-05-04]]\n\n${prose}`,
    ],
    ['the journal of an outliner', 'journals/2024_05_03.md', '- TODO call the council\n- Ana rang'],
    ['the page of a week', '2024-W18.md', '- [x] call the council'],
    ['a list of tasks', 'Harbour to do.md', '# To do\n\n- [ ] call the council\n- [x] copy the clippings\n\n#harbour'],
    ['a list of notes', 'People.md', '---\ntags: [index]\n---\n- [[Ana Ruiz]]\n- [[Ben Diaz|the mayor]]'],
    ['the entry of a person', 'Ana Ruiz.md', `---\naliases: [Ruiz]\ntags: [person]\n---\nMayor of Kestrel Bay.`],
  ])('is %s', (_what, file, raw) => {
    const found = leftOut(file, raw)
    expect(found?.rule).toBe('note-of-a-vault')
    const {start = 0, end = 0} = found?.span ?? {}
    expect(found?.says).toContain(raw.slice(start, end).trim())
  })

  it.each([
    ['an article named after its day', '2024-05-03.md', prose],
    ['a task below a clipping', 'pier.md', `# Pier closes\n\n${prose}\n\n${prose}\n\n- [ ] ask the council`],
    [
      'tasks in what has a source',
      '2024-05-03.md',
      `---\nsource: Harbour Post\n---\n- [ ] call the council\n\n${prose}`,
    ],
    ['a post that has moved', 'pier.md', `---\ntitle: Pier closes\naliases: [/old/pier]\n---\n${prose}`],
    ['a list in an article', 'pier.md', `# What closes\n\n- the pier\n- the slip\n- the lock`],
    ['a picture above an article', 'pier.md', `![[pier.png]]\n\n${prose}`],
    ['a link in brackets', 'pier.md', `See [the plan](https://gazette.example/plan).\n\n${prose}`],
  ])('is not %s', (_what, file, raw) => {
    expect(leftOut(file, raw)).toBeUndefined()
  })
})
