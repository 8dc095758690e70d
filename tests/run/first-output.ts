import type {ChildProcess} from 'node:child_process'
import {once} from 'node:events'
import {waitedFor} from './waited-for.ts'

/**
 * What a process prints first, on its standard output.
 *
 * @throws when it ends before, or prints nothing for too long, and says which.
 */
export async function firstOutput(child: ChildProcess, what: string): Promise<string> {
  if (!child.stdout) throw new Error(`${what}: its output is not listened to`)
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`${what} ended with the code ${code} before it printed anything`)
  })
  const printed = once(child.stdout, 'data').then(([data]) => String(data))
  return waitedFor(`${what} to print something`, Promise.race([printed, ended]))
}
