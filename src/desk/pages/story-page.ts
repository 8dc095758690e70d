import type {Story} from '../../model.ts'
import {type Html, html} from '../../site/html.ts'
import type {Catalogue} from '../../view/catalogue.ts'
import {articleEntry} from '../../view/lists/article-entry.ts'
import {storySuggestions} from '../story-suggestions.ts'
import {buttonForm, type FormDesk, freeForm} from './forms.ts'

/** A story: its reports, each to be taken out, and another to be joined. */
export function storyPage({id, title, articles, evidence}: Story, catalogue: Catalogue, forms: FormDesk): Html {
  const others = catalogue.archive.stories.filter((story) => story.id !== id)
  return html`<header class="page-head">
<p class="kicker">Story</p>
<h1>${title}</h1>
<p class="page-line"><code>${id}</code> · <a href="${forms.base}stories/${encodeURIComponent(id)}/">the page</a></p>
</header>
<ul class="desk-lines">
${articles.flatMap((at) => {
  const article = catalogue.article.get(at)
  if (!article) return []
  const entry = articleEntry(article, catalogue.archive.site.language)
  return html`<li><a href="${forms.base}desk/article/${encodeURIComponent(at)}">${entry.title}</a> <span class="entry-line">${entry.outlet.label} · ${entry.published?.words ?? 'undated'}</span> ${buttonForm('Not of this story', {what: 'not-in-story', of: at, value: id}, forms)}</li>\n`
})}</ul>
<p class="quiet">What holds them: ${evidence.map(({says}) => says).join('; ')}.</p>
${freeForm({label: 'It is the same as', hint: 'the id of a story', suggestions: storySuggestions(others), correction: {what: 'same-story', of: id}}, forms, 'same')}`
}
