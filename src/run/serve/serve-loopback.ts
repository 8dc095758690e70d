import {createServer, type IncomingMessage, type ServerResponse} from 'node:http'
import {isInFolder, isOwnHost} from './own-host.ts'

/** What a handler answers with. */
export interface LoopbackAnswer {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array
}

export interface LoopbackRequest {
  readonly method: string
  /** Decoded, from the root: `/desk/article/rain`. */
  readonly path: string
  readonly query: URLSearchParams
  readonly form: URLSearchParams
}

export interface LoopbackListener {
  readonly port: number
  readonly close: () => Promise<void>
}

/**
 * Serves to this machine alone what `handle` answers, on `port` or the next free one. What comes under another name, or from a
 * page of another origin, is refused.
 */
export async function serveLoopback(
  port: number,
  handle: (request: LoopbackRequest) => Promise<LoopbackAnswer>,
): Promise<LoopbackListener> {
  const server = createServer((incoming, outgoing) => void respond(incoming, outgoing, handle))
  const listening = await new Promise<number>((found, fail) => {
    const attempt = (next: number): void => {
      server.once('error', (error: NodeJS.ErrnoException) => {
        if (error.code === 'EADDRINUSE' && next < port + attempts) attempt(next + 1)
        else fail(error)
      })
      server.listen({port: next, host: '127.0.0.1'}, () => {
        const address = server.address()
        found(typeof address === 'object' && address ? address.port : next)
      })
    }
    attempt(port)
  })
  return {
    port: listening,
    close: async () => {
      server.closeAllConnections()
      await new Promise<void>((closed) => server.close(() => closed()))
    },
  }
}

const attempts = 20

/** Answers one request; the answer of a server of another kind as well, which hands over what is below its desk. */
export async function respond(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  handle: (request: LoopbackRequest) => Promise<LoopbackAnswer>,
): Promise<void> {
  const answer = await answerTo(incoming, handle)
  outgoing.writeHead(answer.status, {...safe, ...answer.headers})
  outgoing.end(incoming.method === 'HEAD' ? undefined : answer.body)
}

/** Nobody frames these pages, keeps them, or learns from where a link was followed. */
const safe = {
  'cache-control': 'no-store',
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'content-security-policy':
    "default-src 'self'; style-src 'self'; img-src 'self' data:; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
} as const

async function answerTo(
  incoming: IncomingMessage,
  handle: (request: LoopbackRequest) => Promise<LoopbackAnswer>,
): Promise<LoopbackAnswer> {
  const {method = 'GET', url = '/', headers} = incoming
  if (!isOwnHost(headers.host)) return refusal(403, 'These pages are served to this machine only.')
  if (!isInFolder(url)) return refusal(404, 'There is no such page.')
  if (method !== 'GET' && method !== 'HEAD' && method !== 'POST') return refusal(405, 'Only GET and POST are answered.')
  // A browser says where a form comes from; what says nothing is no browser, and has no token either.
  if (method === 'POST' && headers.origin !== undefined && headers.origin !== `http://${headers.host}`)
    return refusal(403, 'The form comes from another page.')
  const {pathname, searchParams} = new URL(url, 'http://localhost/')
  try {
    const form = method === 'POST' ? await formIn(incoming) : new URLSearchParams()
    if (!form) return refusal(413, 'The form is too long.')
    return await handle({method, path: decodeURIComponent(pathname), query: searchParams, form})
  } catch (error) {
    return refusal(500, error instanceof Error ? error.message : String(error))
  }
}

const refusal = (status: number, says: string): LoopbackAnswer => ({
  status,
  headers: {'content-type': 'text/plain; charset=utf-8'},
  body: `${says}\n`,
})

/** In bytes; a correction of a thousand articles has some fifty thousand. */
const longestForm = 4_000_000

async function formIn(incoming: IncomingMessage): Promise<URLSearchParams | undefined> {
  const pieces: Buffer[] = []
  let length = 0
  for await (const piece of incoming) {
    const bytes = Buffer.from(piece)
    length += bytes.length
    if (length > longestForm) return undefined
    pieces.push(bytes)
  }
  return new URLSearchParams(Buffer.concat(pieces).toString('utf8'))
}
