import {type Html, html} from '../../src/site/html.ts'
import type {Link} from '../../src/view/address.ts'
import type {ArticleListPage} from '../../src/view/lists/article-list-pages.ts'
import {entryList} from './entry-list.ts'
import {pagination} from './pagination.ts'
import {profileBeside} from './profile.ts'
import {withMargin} from './with-margin.ts'

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
  {before, after, beside}: Additions = {},
): Html {
  return html`<header class="page-head">
<p class="kicker">${page.kind}</p>
<h1>${page.heading}</h1>
<p class="page-line">${page.lead}</p>
</header>
${withMargin(
  html`${before}<section aria-labelledby="articles">
<h2 id="articles">Articles</h2>
${entryList(page.entries, link)}${pagination(page.pager, link)}
</section>
${after}`,
  page.profile && html`${profileBeside(page.profile, link)}${beside}`,
)}`
}
