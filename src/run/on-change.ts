import {type FSWatcher, watch} from 'chokidar'

/** What happened to a file. */
export interface Change {
  readonly path: string
  readonly isThere: boolean
}

/**
 * Calls `changed` after a change in one of `folders`: once for a burst of changes, and never twice at a time. What changes while it
 * works is its next call. `changed` tells its own failures.
 *
 * @returns the watcher once it watches; closing it ends the matter.
 */
export async function onChange(
  folders: readonly string[],
  changed: (changes: readonly Change[]) => Promise<void>,
): Promise<FSWatcher> {
  const watcher = watch([...folders], {
    ignoreInitial: true,
    ignored: (path) => /(?:^|[\\/])(?:node_modules|\.git|[^\\/]*(?:~|\.sw[a-z]))$/.test(path),
    // Editors and downloads write in pieces.
    awaitWriteFinish: {stabilityThreshold: 60, pollInterval: 10},
  })
  const changes = new Map<string, Change>()
  const tell = oneAtATime(async () => {
    const some = [...changes.values()]
    changes.clear()
    if (some.length > 0) await changed(some)
  })
  let pending: NodeJS.Timeout | undefined
  watcher.on('all', (event, path) => {
    changes.set(path, {path, isThere: event === 'add' || event === 'change'})
    clearTimeout(pending)
    pending = setTimeout(tell, burst)
  })
  await new Promise<void>((ready) => watcher.once('ready', ready))
  return watcher
}

/** Changes closer together than this, in ms, are one: a checkout touches a hundred files. */
const burst = 40

/** Work that is asked for while it is done is done once more afterwards. */
export function oneAtATime(work: () => Promise<void>): () => void {
  let running = false
  let again = false
  const run = async (): Promise<void> => {
    if (running) {
      again = true
      return
    }
    running = true
    do {
      again = false
      await work()
    } while (again)
    running = false
  }
  return () => void run()
}
