import {execFileSync} from 'node:child_process'
import {join} from 'node:path'
import {type Browser, chromium} from 'playwright-core'

/**
 * Opens the Chromium named by `CHROME_PATH` or found on `PATH`; on Debian and its kin a missing one is installed.
 *
 * @param more switches for the program, `--remote-debugging-port=9222`
 * @throws an `Error` that says what to do where there is none.
 */
export async function openChromium(more: readonly string[] = []): Promise<Browser> {
  return chromium.launch({executablePath: chromiumPath(), args: [...chromiumSwitches, ...more], timeout: untilItOpens})
}

/** In ms; a busy machine takes half a minute. */
const untilItOpens = 180_000

/** No sandbox, since builds run as root in containers; nothing from the network, since the archive is on this machine. */
export const chromiumSwitches: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export function chromiumPath(): string {
  try {
    return execFileSync('bash', [join(import.meta.dirname, 'install-chromium.sh')], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
    }).trim()
  } catch (cause) {
    throw new Error(
      'Cannot open a browser: there is no Chromium and none could be installed. Install Chromium or Chrome, or name one: CHROME_PATH=/path/to/chrome npm test',
      {cause},
    )
  }
}
