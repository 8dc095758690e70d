import type {IncomingMessage, ServerResponse} from 'node:http'
import EleventyDevServer from '@11ty/eleventy-dev-server'
import {isInFolder, isOwnHost} from './own-host.ts'
import {type LoopbackAnswer, type LoopbackRequest, respond} from './serve-loopback.ts'

/**
 * Eleventy's development server for this machine alone. Its own listens to the whole network, serves whatever name a page
 * on the web has had resolved to this machine, and ends at a path it cannot read (`/..%2f..%2fetc/passwd`).
 */
export class LoopbackServer extends EleventyDevServer {
  #isBeside: (path: string) => boolean = () => false
  #beside: ((request: LoopbackRequest) => Promise<LoopbackAnswer>) | undefined

  /** Has paths of its own answered by `handle`, beside the folder: the desk, which is in no folder. */
  answerBeside(
    isBeside: (path: string) => boolean,
    handle: (request: LoopbackRequest) => Promise<LoopbackAnswer>,
  ): void {
    this.#isBeside = isBeside
    this.#beside = handle
  }

  /** Called to begin, and again with the next port where one is taken. */
  override _serverListen(port: number): void {
    this.server.listen({port, host: '127.0.0.1'})
  }

  override async onRequestHandler(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (!isOwnHost(request.headers.host)) return refuse(response, 403, 'This archive is served to this machine only.')
    if (!isInFolder(request.url ?? '/')) return refuse(response, 404, 'There is no such page.')
    if (this.#beside && this.#isBeside(new URL(request.url ?? '/', 'http://localhost/').pathname))
      return respond(request, response, this.#beside)
    try {
      await super.onRequestHandler(request, response)
    } catch {
      // Whatever a path makes it throw, the other pages are to be seen.
      refuse(response, 404, 'There is no such page.')
    }
  }
}

function refuse(response: ServerResponse, code: number, says: string): void {
  if (response.headersSent) return void response.end()
  response.writeHead(code, {'content-type': 'text/plain; charset=utf-8'})
  response.end(`${says}\n`)
}
