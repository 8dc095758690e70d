import {drawNamedTogether} from '../src/site/charts/draw-named-together.ts'
import {chartLink, chartSection} from './parts/chart-section.ts'
import {nameIndexPage} from './parts/name-index-page.ts'
import {template} from './template.ts'

export default template('people', (page, link) =>
  nameIndexPage(
    page,
    link,
    page.together && {
      line: chartLink(page.together),
      after: chartSection(page.together, drawNamedTogether(page.together), link),
    },
  ),
)
