import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {join} from 'node:path'
import {text} from 'node:stream/consumers'
import {waitedFor} from './waited-for.ts'

const cli = join(import.meta.dirname, '../../src/cli.ts')

/** Runs the command line in a process of its own, as `npm run` does, and waits for its end. */
export async function dateline(
  args: readonly string[],
  {cwd, env = {}}: {readonly cwd: string; readonly env?: Readonly<Record<string, string>>},
): Promise<{code: number; out: string; err: string}> {
  const child = spawn(process.execPath, ['--import', import.meta.resolve('tsx'), cli, ...args], {
    cwd,
    env: {...process.env, ...env},
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const [out, err, [code]] = await waitedFor(
    `\`dateline ${args.join(' ')}\` to end`,
    Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]),
  )
  return {code, out, err}
}
