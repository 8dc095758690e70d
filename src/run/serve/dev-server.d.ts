/** The part of Eleventy's development server that we use; it ships no types. */
declare module '@11ty/eleventy-dev-server' {
  import type {IncomingMessage, Server, ServerResponse} from 'node:http'

  export interface DevServerAnswer {
    readonly status: number
    readonly headers: Readonly<Record<string, string>>
    readonly body: string
  }

  export interface DevServerOptions {
    readonly port: number
    /** `/`, or the path below which the site will be: `/archive/`. */
    readonly pathPrefix: string
    readonly domDiff: boolean
    /** What answers below a path, `/*`, in place of the folder; nothing: the folder does. */
    readonly onRequest?: Readonly<
      Record<string, (request: {readonly url: URL}) => Promise<DevServerAnswer | undefined>>
    >
    readonly logger: {
      readonly info: (message: string) => void
      readonly log: (message: string) => void
      readonly error: (message: string) => void
    }
  }

  export default class EleventyDevServer {
    constructor(name: string, folder: string, options: DevServerOptions)
    readonly server: Server
    _serverListen(port: number): void
    /** Answers a request; a path it cannot make out makes it throw. */
    onRequestHandler(request: IncomingMessage, response: ServerResponse): Promise<void>
    serve(port: number): void
    /**
     * The port it gets: the next free one when the one asked for is taken. Asked in the turn that serves, or the answer
     * never comes.
     */
    getPort(): Promise<number>
    reload(event: {readonly files: readonly string[]}): void
    close(): Promise<void>
  }
}
