import type {Messages} from '../../src/messages/messages.ts'
import {attribute, type Html, html} from '../../src/site/html.ts'
import {directionOf} from '../../src/site/writing/written-in.ts'
import type {Link} from '../../src/view/address.ts'
import type {ArticleListPage, ListedArticle, YearSection} from '../../src/view/lists/article-list-pages.ts'
import {outletAndDay} from './entry-list.ts'
import {pagination} from './pagination.ts'
import {profileBeside} from './profile.ts'
import {withMargin} from './with-margin.ts'
import {yearNav} from './year-nav.ts'

/** What a page kind adds: before the list, after it, and in the margin. */
interface Additions {
  readonly before?: Html
  readonly after?: Html
  readonly beside?: Html
}

/** A page about a group of articles: the list, and beside it the group at a glance. */
export function articleListPage(
  page: ArticleListPage<unknown>,
  link: Link,
  messages: Messages,
  {before, after, beside}: Additions = {},
): Html {
  return html`<header class="page-head">
<p class="kicker">${page.kind}</p>
<h1>${page.heading}</h1>
<p class="page-line">${page.lead}</p>
</header>
${withMargin(
  html`${before}<section aria-labelledby="articles">
<h2 id="articles">${messages.lists.articles}</h2>
${page.years.length > 0 && yearNav(page.years, messages, link)}${page.sections.map((section) => yearSection(section, page.sections.length, messages, link))}${pagination(page.pager, messages, link)}
</section>
${after}`,
  page.profile && html`${profileBeside(page.profile, messages, link)}${beside}`,
)}`
}

/** A heading for each year, where there are several. */
function yearSection({heading, id, entries}: YearSection, sections: number, messages: Messages, link: Link): Html {
  const list = html`<ol class="entries">
${entries.map((entry) => listedArticle(entry, messages, link))}</ol>
`
  return sections > 1 || id === undefined
    ? html`<h3${attribute('id', id)}>${heading}</h3>\n${list}`
    : html`<div id="${id}">${list}</div>\n`
}

function listedArticle(entry: ListedArticle, messages: Messages, link: Link): Html {
  const {id, title, to, dek, said} = entry
  return html`<li class="entry"${attribute('id', id)}>
<p class="entry-title"${directionOf(title)}><a href="${link(to)}">${title}</a></p>
<p class="entry-line">${outletAndDay(entry, messages, link)}${said && html` · <a href="${link(said.to)}">${said.label}</a>`}</p>
${dek && html`<p class="entry-dek">${dek}</p>\n`}</li>
`
}
