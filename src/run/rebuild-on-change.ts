import {type FSWatcher, watch} from 'chokidar'

/**
 * Calls `rebuild` after a change in one of `folders`: once for a burst of changes, and never twice at a time. A change
 * during a rebuild makes for another one afterwards. `rebuild` tells its own failures.
 *
 * @returns the watcher once it watches; closing it ends the matter.
 */
export async function rebuildOnChange(folders: readonly string[], rebuild: () => Promise<void>): Promise<FSWatcher> {
  const watcher = watch([...folders], {
    ignoreInitial: true,
    ignored: (path) => /(?:^|[\\/])(?:node_modules|\.git|[^\\/]*(?:~|\.sw[a-z]))$/.test(path),
    // Editors and downloads write in pieces.
    awaitWriteFinish: {stabilityThreshold: 100, pollInterval: 20},
  })
  const change = oneAtATime(rebuild)
  let pending: NodeJS.Timeout | undefined
  watcher.on('all', () => {
    clearTimeout(pending)
    pending = setTimeout(change, burst)
  })
  await new Promise<void>((ready) => watcher.once('ready', ready))
  return watcher
}

/** Changes closer together than this, in ms, are one: a checkout touches a hundred files. */
const burst = 150

function oneAtATime(work: () => Promise<void>): () => void {
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
