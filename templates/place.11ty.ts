import {template} from './frame/template.ts'
import {articleListPage} from './parts/article-list-page.ts'

export default template('place', (page, link, messages) => articleListPage(page, link, messages))
