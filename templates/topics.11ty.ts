import {nameIndexPage} from './parts/name-index-page.ts'
import {template} from './template.ts'

export default template('topics', nameIndexPage)
