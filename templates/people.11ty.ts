import type {Messages} from '../src/messages/messages.ts'
import type {Html} from '../src/site/html.ts'
import type {Link} from '../src/view/address.ts'
import type {NamedTogether} from '../src/view/charts/named-together.ts'
import {template} from './frame/template.ts'
import {chartLink, chartSection} from './parts/chart-section.ts'
import {nameIndexPage} from './parts/name-index-page.ts'

export default template('people', (page, link, messages) =>
  page.together
    ? namedTogether(page.together, messages, link).then((chart) => nameIndexPage(page, link, messages, chart))
    : nameIndexPage(page, link, messages),
)

async function namedTogether(
  chart: NamedTogether,
  messages: Messages,
  link: Link,
): Promise<{readonly line: Html | undefined; readonly after: Html}> {
  const {drawNamedTogether} = await import('../src/site/charts/draw-named-together.ts')
  return {line: chartLink(chart), after: chartSection(chart, drawNamedTogether(chart), messages, link)}
}
