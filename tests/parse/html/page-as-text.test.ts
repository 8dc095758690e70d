import {expect, it} from 'vitest'
import {parse} from '../../../src/parse/index.ts'

const parsed = (raw: string) => parse({file: 'a.html', format: 'html', raw, sha256: '', warnings: []})

const article = '<h1>Rain at Novara</h1><p>It rained <b>all</b> day.</p>'

it.each([
  ['boxes in boxes', `${'<div>'.repeat(2_000)}${article}${'</div>'.repeat(2_000)}`],
  ['boxes that nothing closes', `${'<div>'.repeat(20_000)}${article}`],
  ['very many elements', `${article}${'<i>a</i>'.repeat(60_000)}`],
])('a page of %s is read as the text between its tags', (_what, body) => {
  const raw = `<html><head><title>Rain</title><script>let rain = '<p>no</p>'</script></head><body>${body}</body></html>`
  const {blocks, warnings} = parsed(raw)
  expect(warnings.map(({rule}) => rule)).toEqual(['too-many-elements'])
  expect(blocks.slice(0, 2).map(({text}) => text)).toEqual(['Rain at Novara', 'It rained all day.'])
  for (const {span, text} of blocks.slice(0, 1)) expect(raw.slice(span.start, span.end)).toContain(text)
  expect(blocks.some(({text}) => text.includes('let rain'))).toBe(false)
})

it('a page of fifty boxes in each other is read as a page', () => {
  expect(parsed(`<body>${'<div>'.repeat(50)}${article}${'</div>'.repeat(50)}</body>`).warnings).toEqual([])
})

it('JSON-LD that nests without end says nothing, and the page is read', () => {
  const data = `${'{"@graph":['.repeat(5_000)}${']}'.repeat(5_000)}`
  const {warnings, blocks} = parsed(
    `<head><script type="application/ld+json">${data}</script></head><body>${article}</body>`,
  )
  expect(warnings).toEqual([])
  expect(blocks.map(({text}) => text)).toContain('Rain at Novara')
})
