import {describe, expect, test} from 'vitest'
import {readDecisions} from '../../src/read/read-decisions.ts'
import {folderWith} from '../run/in-folder.ts'

const siteOf = (files: Readonly<Record<string, string>>) =>
  readDecisions(folderWith(Object.fromEntries(Object.entries(files).map(([name, text]) => [`_archive/${name}`, text]))))
    .site

describe('site.yml', () => {
  test('says whose it all is, whom to ask and what may be done with it', () => {
    const yml =
      'footer: A project of the harbour library\nrights: The articles are their publishers’.\ncontact: desk@bay.example\nlicence: CC0 1.0\n'
    expect(siteOf({'site.yml': yml})).toEqual({
      title: 'News archive',
      language: 'en',
      footer: 'A project of the harbour library',
      rights: 'The articles are their publishers’.',
      contact: 'desk@bay.example',
      dataLicence: {name: 'CC0 1.0'},
    })
  })

  test.each([
    ['contact: somebody', /`contact`.*a mail address or a web address/],
    ['contact: javascript:alert(1)', /`contact`/],
    ['colours: {paper: white}', /`colours\.paper`.*a colour like `#8c1d0f`/],
    ['logo: ../logo.svg', /`logo`.*a picture beside site\.yml/],
    ['logo: logo.svg', /expected `logo` beside it, found no logo\.svg/],
  ])('%s is refused', (yml, says) => {
    expect(() => siteOf({'site.yml': `${yml}\n`})).toThrow(says)
  })

  test('a logo that weighs more than a page is refused', () => {
    expect(() => siteOf({'site.yml': 'logo: big.svg\n', 'big.svg': 'x'.repeat(13_000)})).toThrow(
      /12 KB at most.*found 13 KB/,
    )
  })

  test('a logo and a theme are read and no unknown files', () => {
    const folder = folderWith({
      '_archive/site.yml': 'logo: sign.svg\n',
      '_archive/sign.svg': '<svg/>',
      '_archive/theme.css': ':root {--accent: #004488}',
    })
    const {site, unknownFiles} = readDecisions(folder)
    expect(site).toMatchObject({logo: {name: 'sign.svg', base64: 'PHN2Zy8+'}, theme: ':root {--accent: #004488}'})
    expect(unknownFiles).toBeUndefined()
  })
})

describe('own pages', () => {
  test('are called after their front matter, their first heading or their file', () => {
    const {pages} = siteOf({
      'pages/1-how-to-cite.md': '---\ntitle: How to cite\n---\nLike this.\n',
      'pages/2-people.md': '# Who *we* are\n\nLibrarians.\n',
      'pages/thanks.md': 'To all.\n',
      'pages/notes.txt': 'none',
    })
    expect(pages).toEqual([
      {id: 'how-to-cite', title: 'How to cite', markdown: 'Like this.\n'},
      {id: 'people', title: 'Who *we* are', markdown: '\nLibrarians.\n'},
      {id: 'thanks', title: 'thanks', markdown: 'To all.\n'},
    ])
  })

  test('of one address are refused', () => {
    expect(() => siteOf({'pages/1-thanks.md': 'a', 'pages/2-thanks.md': 'b'})).toThrow(
      /2-thanks\.md: expected an address of its own, found pages\/thanks\/ taken by 1-thanks\.md/,
    )
  })

  test('with front matter that is code are refused', () => {
    expect(() => siteOf({'pages/a.md': '---\ntitle: [a]\n---\n'})).toThrow(/`title` to be words, got `\["a"\]`/)
    // A list that holds itself has no JSON.
    expect(() => siteOf({'pages/a.md': '---\ntitle: &a [*a]\n---\n'})).toThrow(/got `what holds itself`/)
    expect(() => siteOf({'pages/a.md': '---js\n{title: "x"}\n---\n'})).toThrow(/front matter in YAML/)
  })
})
