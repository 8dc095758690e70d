import type {IncomingMessage, ServerResponse} from 'node:http'
import EleventyDevServer from '@11ty/eleventy-dev-server'

/**
 * Eleventy's development server for this machine alone. Its own listens to the whole network, serves whatever name a page
 * on the web has had resolved to this machine, and ends at a path it cannot read (`/..%2f..%2fetc/passwd`).
 */
export class LoopbackServer extends EleventyDevServer {
  /** Called to begin, and again with the next port where one is taken. */
  override _serverListen(port: number): void {
    this.server.listen({port, host: '127.0.0.1'})
  }

  override async onRequestHandler(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (!isOwnHost(request.headers.host)) return refuse(response, 403, 'This archive is served to this machine only.')
    if (!isInFolder(request.url ?? '/')) return refuse(response, 404, 'There is no such page.')
    try {
      await super.onRequestHandler(request, response)
    } catch {
      // Whatever a path makes it throw, the other pages are to be seen.
      refuse(response, 404, 'There is no such page.')
    }
  }
}

/** A page elsewhere may have its own name resolved to 127.0.0.1 and read what is served there; the name stays its own. */
export function isOwnHost(host: string | undefined): boolean {
  return host !== undefined && /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/i.test(host)
}

/** Whether a path as it is asked for, `/articles/rain/?x`, names something below the folder. */
export function isInFolder(path: string): boolean {
  try {
    const decoded = decodeURIComponent(new URL(path, 'http://localhost/').pathname)
    return !decoded.includes('\0') && !decoded.split(/[\\/]/).includes('..')
  } catch {
    return false
  }
}

function refuse(response: ServerResponse, code: number, says: string): void {
  if (response.headersSent) return void response.end()
  response.writeHead(code, {'content-type': 'text/plain; charset=utf-8'})
  response.end(`${says}\n`)
}
