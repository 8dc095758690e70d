// A worker thread is not under the loader of its parent: TypeScript must be taught to it first.
import {register as registerResolver} from 'node:module'
import {register} from 'tsx/esm/api'

register()
registerResolver(new URL('./resolve-anew.mjs', import.meta.url))
await import('./answer-live.ts')
