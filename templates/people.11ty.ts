import {templateWithChart} from './frame/template.ts'
import {chartLink, chartSection} from './parts/chart-section.ts'
import {nameIndexPage} from './parts/name-index-page.ts'

export default templateWithChart('people', async (page, link, messages) => {
  if (!page.together) return nameIndexPage(page, link, messages)
  const {drawNamedTogether} = await import('../src/site/charts/draw-named-together.ts')
  return nameIndexPage(page, link, messages, {
    line: chartLink(page.together),
    after: chartSection(page.together, drawNamedTogether(page.together), messages, link),
  })
})
