import {describe, expect, test} from 'vitest'
import {en} from '../../../src/messages/en.ts'
import {drawNamedTogether} from '../../../src/site/charts/draw-named-together.ts'
import {drawOutletsOverTime} from '../../../src/site/charts/draw-outlets-over-time.ts'
import {drawTimeline} from '../../../src/site/charts/draw-timeline.ts'
import {drawWhoQuotesWhom} from '../../../src/site/charts/draw-who-quotes-whom.ts'
import {fitted, withoutTouching} from '../../../src/site/charts/svg.ts'
import {addressOf, linkFrom} from '../../../src/view/address.ts'
import {namedTogether} from '../../../src/view/charts/named-together.ts'
import {outletsOverTime} from '../../../src/view/charts/outlets-over-time.ts'
import {timelineOf} from '../../../src/view/charts/timeline.ts'
import {whoQuotesWhom} from '../../../src/view/charts/who-quotes-whom.ts'
import {catalogueOfReports, type Report, times} from '../../view/charts/catalogue-of-reports.ts'

const link = linkFrom(addressOf.home())

const reports: readonly Report[] = [
  ...times(3, {outlet: 'Courier & <Sons>', day: '2023-08-15', quotes: ['Ana Ruiz', 'Tom & <Tim> Oakes', 'Lena Holm']}),
  {outlet: 'Harbour Post', day: '2023-09-01', quotes: ['Ana Ruiz'], names: ['Lena Holm']},
  {outlet: 'Harbour Post', day: '2024-01-01', quotes: ['Ana Ruiz']},
  {day: '2024-01-02'},
]

function drawAll(some: readonly Report[]): ReadonlyMap<string, string> {
  const catalogue = catalogueOfReports(some)
  const overTime = outletsOverTime(catalogue)
  const together = namedTogether(catalogue)
  const quoting = whoQuotesWhom(catalogue)
  const part = {ids: new Set(['report-0']), words: en.charts.overTime.quoting}
  const timeline = timelineOf(catalogue.archive.articles, {messages: en, language: 'en'}, part)
  if (!overTime || !together || !quoting || !timeline) throw new Error('One of the charts has nothing to draw')
  return new Map([
    ['over time', drawOutletsOverTime(overTime, link, en.numbers).toString()],
    ['together', drawNamedTogether(together).toString()],
    ['quotes', drawWhoQuotesWhom(quoting, en.numbers).toString()],
    ['timeline', drawTimeline(timeline, link, en.numbers).toString()],
  ])
}

const drawn = drawAll(reports)
const svgOf = (name: string): string => drawn.get(name) ?? ''
const textsOf = (name: string): readonly string[] =>
  [...svgOf(name).matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text = '']) => text)

describe.each([...drawn])('%s', (_name, svg) => {
  test('is one picture with a title and a description', () => {
    const [, title, desc] = /^<svg [^>]*>\n<g role="img" aria-labelledby="(\S+) (\S+)">/.exec(svg) ?? []
    expect(svg).toMatch(new RegExp(`<title id="${title}">[^<]+</title>\\s*<desc id="${desc}">[^<]+</desc>`))
    expect(svg.match(/\sid="/g)).toHaveLength(2)
    expect(svg).toMatch(/viewBox="0 0 340 \d+(?:\.\d+)?"/)
  })

  test('has no style and no colour of its own', () => {
    expect(svg).not.toMatch(/<style|\sstyle=|#[0-9a-f]{3,8}\b|rgb|hsl/i)
    const colours = [...svg.matchAll(/\s(?:fill|stroke|color)="([^"]*)"/g)].map(([, value = '']) => value)
    expect(colours.filter((value) => value !== 'currentColor' && value !== 'none')).toEqual([])
  })

  test('has no more digits than the eye sees, and no number that is none', () => {
    expect(svg).not.toMatch(/\d\.\d{3}|NaN|undefined|Infinity/)
  })

  test('lets no name open a tag', () => {
    expect(svg).not.toMatch(/<(?:Sons|Tim)>/)
  })
})

test.each(['over time', 'timeline'])('%s: a bar leads to its articles, for whoever points at it', (name) => {
  const ways = [...svgOf(name).matchAll(/<a href="([^"]*)" tabindex="-1"><title>([^<]*)<\/title><path d="M([\d.]+),/g)]
  expect(ways.map(([, to, label]) => [to, label])).toEqual([
    ['days/2023-08/', 'August 2023: 3'],
    ['days/2023-09/', 'September 2023: 1'],
    ['days/2024-01/', 'January 2024: 2'],
  ])
  const starts = ways.map(([, , , x]) => Number(x))
  expect(starts).toEqual([0, 1, 5].map((bin) => Math.round((bin * 34000) / 6) / 100))
  expect(svgOf(name)).toMatch(/<g class="ways"[^>]* aria-hidden="true">/)
})

test('words of an axis that would touch the one before are left out', () => {
  const ticks = [
    {at: 4, label: '28 Aug'},
    {at: 50, label: '16 Sept'},
    {at: 120, label: '5 Oct'},
    {at: 330, label: '12 Nov'},
  ]
  expect(withoutTouching(ticks, ({at}) => at).map(({label}) => label)).toEqual(['28 Aug', '5 Oct', '12 Nov'])
})

test('the same reports give the same bytes, whatever was drawn before', () => {
  drawAll([...reports, ...times(40, {outlet: 'Bay Radio', day: '2022-02-02', quotes: ['Omar Silva', 'Ana Ruiz']})])
  expect([...drawAll(reports)]).toEqual([...drawn])
})

test('over time: a row an outlet with its name and number, a bar a month, and when', () => {
  expect(textsOf('over time')).toEqual(
    expect.arrayContaining([
      'All articles',
      '6 articles',
      'Courier &amp; &lt;Sons&gt;',
      '3',
      'Harbour Post',
      '2',
      'Sept 2023',
    ]),
  )
  expect(svgOf('over time').match(/<rect /g)).toHaveLength(3 + 1 + 2)
})

test('together: stairs of three people have three fields, those with a number shaded', () => {
  expect(textsOf('together')).toEqual(
    expect.arrayContaining(['Ana Ruiz', 'Lena Holm', 'Tom &amp; &lt;Tim&gt; Oakes', '4', '3']),
  )
  expect(svgOf('together').match(/<rect /g)).toHaveLength(3 + 3)
  expect(svgOf('together').match(/fill-opacity="[\d.]+"/g)).toEqual([
    'fill-opacity="0.42"',
    'fill-opacity="0.34"',
    'fill-opacity="0.34"',
  ])
})

test('quotes: speakers by outlets, every outlet by its name', () => {
  expect(textsOf('quotes')).toEqual(
    expect.arrayContaining(['Ana Ruiz', 'Lena Holm', 'Courier &amp; &lt;Sons&gt;', 'Harbour Post', '3', '2']),
  )
})

test('timeline: bars on the line, the part told apart filled', () => {
  const svg = svgOf('timeline')
  expect(svg.match(/<path class="bars open" d="([^"]*)"/)?.[1]?.match(/M/g)).toHaveLength(3)
  expect(svg.match(/<path class="bars" d="([^"]*)"/)?.[1]?.match(/M/g)).toHaveLength(1)
  expect(textsOf('timeline')).toEqual(['3', 'Sept 2023', 'Nov 2023', 'Jan 2024'])
})

describe('a name has the room it has', () => {
  test.each([
    ['Ana Ruiz', 120, 'Ana Ruiz'],
    ['Maximiliane Wettersteinhuber', 120, 'Maximiliane Wett…'],
    ['김정은 국무위원장 동지께서', 60, '김정은…'],
    ['WWWW', 20, 'W…'],
  ])('%s in %i', (name, room, expected) => {
    expect(fitted(name, room)).toBe(expected)
  })
})

test('a name that holds what no page may is marked in a chart as well', () => {
  const odd = reports.map((report) => ({...report, ...(report.outlet && {outlet: `${report.outlet}\ufffe`})}))
  expect(drawAll(odd).get('over time')).toContain('Harbour Post\ufffd')
  expect([...drawAll(odd).values()].join('')).not.toContain('\ufffe')
})
