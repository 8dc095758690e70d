import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {readFileSync} from 'node:fs'

/** What a process took. */
export interface ProcessTaken {
  readonly seconds: number
  /** Seconds of processor time of all its threads. */
  readonly processor: number
  /** The most memory it held, in MiB. */
  readonly peak: number
}

/**
 * Runs a program to its end and watches it, by what Linux says of a process while it lives.
 *
 * @throws an `Error` with what it printed where it fails.
 */
export async function timeProcess(program: string, args: readonly string[], cwd: string): Promise<ProcessTaken> {
  const start = performance.now()
  const child = spawn(program, args, {cwd, stdio: ['ignore', 'pipe', 'pipe']})
  let printed = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (piece: Buffer) => {
      printed += piece
    })
  let [peak, processor] = [0, 0]
  const watch = setInterval(() => {
    const seen = look(child.pid)
    peak = Math.max(peak, seen?.peak ?? 0)
    processor = Math.max(processor, seen?.processor ?? 0)
  }, 20)
  const [code] = await once(child, 'close')
  clearInterval(watch)
  if (code !== 0) throw new Error(`\`${program} ${args.join(' ')}\` ended with ${code}: ${printed}`)
  return {seconds: (performance.now() - start) / 1000, processor, peak}
}

function look(pid: number | undefined): {readonly peak: number; readonly processor: number} | undefined {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    const [, ...fields] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')
    const [user = '0', system = '0'] = fields.join(' ').split(' ').slice(11, 13)
    return {
      peak: Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024,
      processor: (Number(user) + Number(system)) / ticksInSecond,
    }
  } catch {
    // It has ended between two looks.
    return undefined
  }
}

/** As Linux counts on every machine. */
const ticksInSecond = 100
