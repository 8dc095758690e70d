import {describe, expect, test} from 'vitest'
import {brokenLinks} from '../../scripts/broken-links.ts'
import {folderWith} from '../run/in-folder.ts'

const site = {
  'index.html':
    '<a href="people/">People</a> <a href="people/ana-ruiz/#q1">Quote</a> <a href="https://elsewhere.example/">',
  'people/index.html': '<a href="../">Home</a>\n<a href="ana-ruiz/">Ana Ruiz</a> <a href="#r">R</a> <h2 id="r">R</h2>',
  'people/ana-ruiz/index.html':
    '<link href="../../assets/a.css"><p id="q1"><img srcset="../../a.png 1x, ../../b.png 2x">',
  'assets/a.css': '',
  'a.png': '',
  'b.png': '',
}

describe('brokenLinks', () => {
  test.each(['/', '/archive/'])('a sound site is sound at %s', (base) => {
    expect(brokenLinks(folderWith(site), base)).toEqual({pages: 3, links: 8, broken: []})
  })

  test.each([
    ['a page that is not there', '<p>\n<a href="topics/">', 'x.html:2: topics/ leads nowhere'],
    ['a place that is not there', '<a href="people/#z">', 'x.html:1: people/#z: people/index.html has no such place'],
    ['a place of the page itself', '<a href="#z">', 'x.html:1: #z: x.html has no such place'],
    ['a folder without its slash', '<a href="people">', 'x.html:1: people leads nowhere'],
    ['a picture', '<img src="c.png">', 'x.html:1: c.png leads nowhere'],
    ['a step too far up', '<a href="../people/">', 'x.html:1: ../people/ leads nowhere'],
    ['a path of the root, under a sub-path', '<a href="/people/">', 'x.html:1: /people/ leads nowhere'],
  ])('finds %s', (_what, html, fault) => {
    expect(brokenLinks(folderWith({...site, 'x.html': html}), '/archive/').broken).toEqual([fault])
  })
})
