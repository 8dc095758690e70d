import {articleListPage} from './parts/article-list-page.ts'
import {template} from './template.ts'

export default template('place', (page, link) => articleListPage(page, link))
