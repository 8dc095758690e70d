// What other programs may use; see bin/dateline.js for why TypeScript is loaded.
import {register} from 'tsx/esm/api'

register()
const {articleRecord, buildSite, extract, loadArchive, recordJsonSchema} = await import('../src/index.ts')

export {articleRecord, buildSite, extract, loadArchive, recordJsonSchema}
