// A worker thread is not under the loader of its parent: TypeScript must be taught to it first.
import {register} from 'tsx/esm/api'

register()
const {default: annotateBatch} = await import('./annotate-batch.ts')
export default annotateBatch
