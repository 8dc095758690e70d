import {articleListPage} from './parts/article-list-page.ts'
import {template} from './template.ts'

export default template('topic', (page, link) => articleListPage(page, link))
