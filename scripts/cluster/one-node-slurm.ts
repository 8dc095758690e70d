import {type ChildProcess, execFile, spawn} from 'node:child_process'
import {randomBytes} from 'node:crypto'
import {once} from 'node:events'
import {mkdirSync, openSync, writeFileSync} from 'node:fs'
import {createServer} from 'node:net'
import {availableParallelism, hostname} from 'node:os'
import {join} from 'node:path'
import {setTimeout} from 'node:timers/promises'
import {promisify} from 'node:util'

const run = promisify(execFile)

/** A Slurm of one node, this machine, that nobody else sees. */
export interface OneNodeSlurm {
  /** What its commands need to find it, to be added to the environment. */
  readonly env: Readonly<Record<string, string>>
  /** Cancels what runs and ends the daemons. */
  readonly stop: () => Promise<void>
}

/**
 * Starts MUNGE and Slurm on the loopback address, as root. Keys, sockets, ports, logs and state are their own, in
 * `folder`: a Slurm or a MUNGE that runs here already is left alone.
 *
 * @throws an `Error` with the end of the logs when the node is not ready in a minute; what was started has ended then.
 */
export async function startSlurm(folder: string): Promise<OneNodeSlurm> {
  mkdirSync(folder, {recursive: true, mode: 0o755})
  const at = (name: string): string => join(folder, name)
  writeFileSync(at('munge.key'), randomBytes(1024), {mode: 0o400})
  writeFileSync(at('slurm.conf'), configuration(folder, await freePort(), await freePort()))
  for (const name of ['state', 'spool']) mkdirSync(at(name))
  const env = {SLURM_CONF: at('slurm.conf')}
  const daemons: ChildProcess[] = []
  const begin = (program: string, ...args: string[]): void => {
    const log = openSync(at(`${program}.out`), 'w')
    daemons.push(spawn(program, args, {env: {...process.env, ...env}, stdio: ['ignore', log, log]}))
  }
  const stop = async (): Promise<void> => {
    if (daemons.length > 1) await cancelAll(env)
    for (const daemon of daemons.toReversed()) await ended(daemon)
  }
  try {
    const files = ['key', 'socket', 'pid', 'seed', 'log'].map((what) => mungeFile(what, folder))
    begin('munged', '--foreground', ...files)
    await until('MUNGE answers', folder, async () => {
      await run('munge', ['--no-input', '--socket', at('munge.socket')])
      return true
    })
    begin('slurmctld', '-D', '-f', at('slurm.conf'))
    begin('slurmd', '-D', '-f', at('slurm.conf'))
    await until('the node is idle', folder, async () => {
      const {stdout} = await run('sinfo', ['--noheader', '--format=%T'], {env: {...process.env, ...env}})
      return stdout.trim() === 'idle'
    })
    return {env, stop}
  } catch (error) {
    await stop()
    throw error
  }
}

const mungeFile = (what: string, folder: string): string =>
  `--${what === 'socket' ? what : `${what}-file`}=${join(folder, `munge.${what}`)}`

/** As small as a Slurm can be: no accounting, no control groups, each processor given to one task. */
function configuration(folder: string, controllerPort: number, nodePort: number): string {
  const host = hostname().split('.')[0]
  return `ClusterName=dateline
SlurmctldHost=${host}(127.0.0.1)
SlurmUser=root
SlurmdUser=root
AuthType=auth/munge
AuthInfo=socket=${folder}/munge.socket
SlurmctldPort=${controllerPort}
SlurmdPort=${nodePort}
StateSaveLocation=${folder}/state
SlurmdSpoolDir=${folder}/spool
SlurmctldPidFile=${folder}/slurmctld.pid
SlurmdPidFile=${folder}/slurmd.pid
SlurmctldLogFile=${folder}/slurmctld.log
SlurmdLogFile=${folder}/slurmd.log
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU
SlurmdParameters=config_overrides
JobAcctGatherType=jobacct_gather/none
AccountingStorageType=accounting_storage/none
MpiDefault=none
ReturnToService=2
SchedulerParameters=sched_interval=5,batch_sched_delay=0
NodeName=${host} NodeAddr=127.0.0.1 CPUs=${availableParallelism()} State=UNKNOWN
PartitionName=all Nodes=ALL Default=YES MaxTime=INFINITE State=UP
`
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  if (address === null || typeof address === 'string') throw new Error('expected a port, found none')
  return address.port
}

/** Asks again and again, for a minute. */
async function until(what: string, folder: string, asked: () => Promise<boolean>): Promise<void> {
  let last: unknown
  for (let tries = 0; tries < 300; tries++) {
    try {
      if (await asked()) return
    } catch (error) {
      last = error
    }
    await setTimeout(200)
  }
  const {stdout} = await run('sh', ['-c', `tail -n 20 ${folder}/*.out ${folder}/*.log 2>&1 || true`])
  throw new Error(`expected that ${what}, and it does not after a minute\n${stdout}`, {cause: last})
}

/** No step outlives its daemon: what still runs is cancelled first. */
async function cancelAll(env: OneNodeSlurm['env']): Promise<void> {
  const options = {env: {...process.env, ...env}, timeout: 10_000}
  try {
    await run('scancel', ['--user=root', '--full'], options)
    for (let tries = 0; tries < 50; tries++) {
      const {stdout} = await run('squeue', ['--noheader'], options)
      if (stdout.trim() === '') return
      await setTimeout(200)
    }
  } catch {
    // A controller that does not answer has no step to cancel.
  }
}

async function ended(daemon: ChildProcess): Promise<void> {
  if (daemon.pid === undefined || daemon.exitCode !== null || daemon.signalCode !== null) return
  const exit = once(daemon, 'exit')
  daemon.kill('SIGTERM')
  const stubborn = new AbortController()
  await Promise.race([
    exit,
    setTimeout(10_000, undefined, {signal: stubborn.signal}).then(() => daemon.kill('SIGKILL')),
  ])
  stubborn.abort()
  await exit
}
