import {join} from 'node:path'
import {expect, test} from 'vitest'
import {folderWith} from '../run/in-folder.ts'
import {faultsIn} from './faults-in.ts'

const page = (body: string) =>
  `<!doctype html>\n<html lang="en"><head><title>Rain</title></head><body>${body}</body></html>`

test.each([
  ['a script', 'index.html', page('<script>alert(1)</script>'), 'a script of its own'],
  ['an element of the article', 'index.html', page('<iframe></iframe>'), 'an element <iframe>'],
  ['a handler', 'index.html', page('<p onclick="a()">rain</p>'), 'an attribute onclick of <p>'],
  ['a link that runs', 'index.html', page('<a href="javascript:a()">rain</a>'), 'a link to javascript:a()'],
  ['an element left open', 'index.html', page('<em>rain'), '<em> is not closed'],
  ['an element that a browser takes for open', 'index.html', page('<em/>rain'), '<em> is not closed'],
  ['a control character', 'a.csv', 'rain\u0007', 'holds U+0007'],
  ['half a letter', 'a.json', '["\\ud83d"]', 'a text of it holds U+d83d'],
  ['a formula', 'a.csv', 'title\n"=1+1"\n', 'a cell that a spreadsheet runs: =1+1'],
  ['what is no JSON', 'a.json', '{', 'is no JSON: {'],
  ['what is no XML', 'a.xml', '<a><b></a>', 'is no XML'],
  ['a field cut in two', 'a.ris', 'TY  - NEWS\nrain\n', 'no field of RIS: rain'],
  ['a brace left open', 'a.bib', '@misc{a, title = {b}', 'its braces are not in pairs'],
])('%s is a fault', (_what, file, text, fault) => {
  expect(faultsIn(join(folderWith({[file]: text})))).toEqual([`${file}: ${fault}`])
})

test('an ordinary page is none', () => {
  const body =
    '<p class="a" id="p1">Rain <a href="../b/#p1">there</a><br>and <a href="https://example.org/">here</a></p><svg><rect width="1" /></svg>'
  expect(
    faultsIn(folderWith({'index.html': page(body), 'a.csv': 'rain,-3\n', 'a.ris': 'TY  - NEWS\nER  - \n'})),
  ).toEqual([])
})
