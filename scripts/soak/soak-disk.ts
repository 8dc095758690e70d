import {execFileSync} from 'node:child_process'
import {cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {Failure} from '../../src/failure.ts'
import {publish} from '../../src/run/publish.ts'

/**
 * Publishes to a disk of two megabytes until it is full, and to one that cannot be written: the good site must stay.
 * Where no disk can be mounted, says so.
 */
export async function soakDisk(place: string, tell: (fault: string) => void): Promise<string> {
  mkdirSync(place, {recursive: true})
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', place], {stdio: 'ignore'})
  } catch {
    return 'not tried, since no disk can be mounted here'
  }
  try {
    const out = join(place, 'dist')
    await publish(out, [], async (folder) => writeFileSync(join(folder, 'index.html'), 'good'))
    const pageful = 'x'.repeat(100_000)
    await refused('a full disk', out, tell, (folder) => {
      for (let page = 0; page < 40; page++) writeFileSync(join(folder, `${page}.html`), pageful)
    })
    execFileSync('mount', ['-o', 'remount,ro', place])
    await refused('a disk that cannot be written', out, tell, (folder) => cpSync(out, folder, {recursive: true}))
    return 'the good site stays, and of a disk that cannot be written too'
  } finally {
    execFileSync('umount', ['-l', place])
  }
}

async function refused(
  what: string,
  out: string,
  tell: (fault: string) => void,
  write: (folder: string) => void,
): Promise<void> {
  try {
    await publish(out, [], async (folder) => write(folder))
    tell(`${what}: something was published`)
  } catch (error) {
    if (!(error instanceof Failure)) tell(`${what}: ${error}`)
  }
  if (readFileSync(join(out, 'index.html'), 'utf8') !== 'good') tell(`${what}: the good site is gone`)
  const beside = readdirSync(join(out, '..')).filter((name) => name !== 'dist')
  if (beside.length > 0) tell(`${what}: ${beside.join(', ')} is left`)
}
