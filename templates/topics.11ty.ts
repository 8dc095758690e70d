import {template} from './frame/template.ts'
import {nameIndexPage} from './parts/name-index-page.ts'

export default template('topics', nameIndexPage)
