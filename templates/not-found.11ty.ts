import {html} from '../src/site/html.ts'
import {addressOf} from '../src/view/address.ts'
import {template} from './frame/template.ts'
import {sentence} from './parts/sentence.ts'

export default template(
  'notFound',
  (_page, link, {notFound}) => html`<header class="page-head">
<h1>${notFound.title}</h1>
<p class="page-dek">${notFound.dek}</p>
</header>
<p>${sentence(
    notFound.ways,
    {
      articles: [notFound.articles, addressOf.days()],
      people: [notFound.people, addressOf.people()],
      home: [notFound.home, addressOf.home()],
    },
    link,
  )}</p>`,
)
