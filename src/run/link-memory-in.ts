import {createHash} from 'node:crypto'
import type {LinkMemory} from '../model.ts'
import type {Store} from '../store/open-store.ts'

/**
 * The memory that linking has in a store: what each step found, under the digest of what it read.
 *
 * @param code stands for the code that finds it.
 */
export function linkMemoryIn(
  {linked}: {readonly linked: Pick<Store['linked'], 'get' | 'put'>},
  code: string,
): LinkMemory {
  return {
    recall(step, from, find) {
      const hash = createHash('sha256').update(code)
      for (const one of from) hash.update(`${JSON.stringify(one)}\n`)
      const digest = hash.digest('base64url')
      const known = linked.get(step)
      if (known?.startsWith(`${digest}\n`)) return JSON.parse(known.slice(digest.length + 1))
      const found = find()
      void linked.put(step, `${digest}\n${JSON.stringify(found)}`)
      return found
    },
  }
}
