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
    ready(): Promise<void>
    /** The port it got: the next free one when the one asked for was taken. */
    getPort(): Promise<number>
    reload(event: {readonly files: readonly string[]}): void
    close(): Promise<void>
  }
}
