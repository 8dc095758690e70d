// A worker thread is not under the loader of its parent: TypeScript must be taught to it first.
import {register} from 'tsx/esm/api'

register()
await import('./print-in-worker.ts')
