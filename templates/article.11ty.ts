import type {Messages} from '../src/messages/messages.ts'
import {say} from '../src/messages/say.ts'
import {html} from '../src/site/html.ts'
import {renderBody} from '../src/site/render-body.ts'
import type {Link} from '../src/view/address.ts'
import type {ArticlePage} from '../src/view/article/article-pages.ts'
import type {Passage} from '../src/view/article/body.ts'
import type {Neighbours} from '../src/view/article/neighbours-in.ts'
import {inEnglish} from './frame/in-english.ts'
import {template} from './frame/template.ts'
import {articleHead} from './parts/article-head.ts'
import {copiesSection} from './parts/copies.ts'
import {corrections} from './parts/corrections.ts'
import {entryList} from './parts/entry-list.ts'
import {factsPanel} from './parts/facts-panel.ts'
import {marginNotes, statementsOutside} from './parts/notes.ts'
import {originalFile} from './parts/original-file.ts'
import {sentence} from './parts/sentence.ts'
import {statementElsewhere} from './parts/side-by-side.ts'

export default template(
  'article',
  (article, link, messages) => html`<article class="article">
${articleHead(article, messages, link)}
<div class="body">
${
  article.notes.length > 0
    ? renderBody(article.body, article.language).map(
        (passage, index) =>
          html`<div class="passage">\n${paragraphAddress(article.body.passages[index])}${passage}\n${marginNotes(article.notes[index] ?? [], article.citation.statements.length, messages, link)}</div>\n`,
      )
    : article.visibility === 'full' && html`<p class="unknown">${messages.article.noText}</p>\n`
}${keptBack(article, messages)}${statementsOutside(article.outsideText, article.citation.statements.length, article.visibility === 'full' ? messages.reading.statement.linesAround : messages.reading.statement.inArticle, messages, link)}</div>
<section class="panel" aria-labelledby="facts">
<h2 id="facts">${messages.article.facts}</h2>
${factsPanel(article.facts, messages, link)}
</section>
<div class="after">
${
  article.sideBySide.length > 0 &&
  html`<section aria-labelledby="elsewhere">
<h2 id="elsewhere">${messages.article.elsewhere}</h2>
${article.sideBySide.map((statement) => statementElsewhere(statement, messages, link))}</section>
`
}${article.copies && copiesSection(article.copies, messages, link)}${
  article.alsoReported &&
  html`<section aria-labelledby="also">
<h2 id="also">${messages.article.also}</h2>
<p>${sentence(messages.article.otherReports, {story: [article.alsoReported.story, article.alsoReported.to]}, link)}</p>
${entryList(article.alsoReported.entries, messages, link)}
</section>
`
}${
  article.warnings.length > 0 &&
  html`<section aria-labelledby="doubts">
<h2 id="doubts">${messages.article.doubts}</h2>
<ul>
${article.warnings.map(({says, rule, to}) => html`<li><span${inEnglish(messages)}>${says}</span> <code>${rule}</code>${to && html` <a href="${link(to)}">${messages.article.toPassage}</a>`}</li>\n`)}</ul>
</section>
`
}${
  article.setAside.length + article.linesAround.length > 0 &&
  html`<section class="set-aside" aria-labelledby="set-aside">
<h2 id="set-aside">${messages.article.setAside}</h2>
<p class="quiet">${messages.article.setAsideNote}</p>
<dl class="facts">
${article.linesAround.map(({fragment, text, role}) => html`<div id="${fragment}"><dt>${say(messages.reading.article.readAs, {role}, messages)}</dt><dd>${text}</dd></div>\n`)}${article.setAside.map(({fragment, text, says, rule}) => html`<div id="${fragment}"><dt><span${inEnglish(messages)}>${says}</span> <code>${rule}</code></dt><dd>${text}</dd></div>\n`)}</dl>
</section>
`
}${corrections(article.corrections, messages, link)}${originalFile(article, messages, link)}
${article.neighbours.map((some) => neighbours(some, messages, link))}</div>
</article>`,
)

/** That there is more, and where it can be read. */
function keptBack({visibility, url}: ArticlePage, {reading}: Messages) {
  if (visibility === 'full') return undefined
  return html`<p class="box">${visibility === 'excerpt' ? reading.article.excerpt : reading.article.hidden}${url && html` ${reading.article.publishedAt} <a href="${url}">${url}</a>.`}</p>
`
}

/** The address of a paragraph, where it can be seen, followed and copied. */
function paragraphAddress(passage: Passage | undefined) {
  const {paragraph, node} = passage ?? {}
  const kind = node?.type === 'heading' ? 'pilcrow of-heading' : 'pilcrow'
  return paragraph !== undefined && html`<a class="${kind}" href="#p${paragraph}">¶${paragraph}</a>\n`
}

/** The article before and the one after, in the outlet or the story. */
function neighbours({within, before, after}: Neighbours, messages: Messages, link: Link) {
  const {article: words} = messages.reading
  return html`<nav class="neighbours" aria-label="${say(words.beforeAndAfter, {name: within.label}, messages)}">
<p class="quiet">${sentence(words.within, {name: [within.label, within.to]}, link)}</p>
<ul>
${before && html`<li><a href="${link(before.to)}" rel="prev">← ${before.label}</a></li>\n`}${after && html`<li><a href="${link(after.to)}" rel="next">${after.label} →</a></li>\n`}</ul>
</nav>
`
}
