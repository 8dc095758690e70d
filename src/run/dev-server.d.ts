/** The part of Eleventy's development server that we use; it ships no types. */
declare module '@11ty/eleventy-dev-server' {
  export interface DevServerOptions {
    readonly port: number
    /** `/`, or the path below which the site will be: `/archive/`. */
    readonly pathPrefix: string
    readonly domDiff: boolean
    readonly logger: {
      readonly info: (message: string) => void
      readonly log: (message: string) => void
      readonly error: (message: string) => void
    }
  }

  export default class EleventyDevServer {
    static getServer(name: string, folder: string, options: DevServerOptions): EleventyDevServer
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
