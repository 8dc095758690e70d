/** The part of Eleventy that Dateline uses; version 3.1.7 ships no types of its own. */
declare module '@11ty/eleventy' {
  export interface EleventyConfig {
    /** Files that are no templates, as paths from the current folder. */
    readonly ignores: Set<string>
    addExtension(extension: string, options: {key: string}): void
    addGlobalData(name: string, data: unknown): void
    on(event: 'eleventy.after', listener: (built: {directories: {output: string}}) => void | Promise<void>): void
    setTemplateFormats(formats: readonly string[]): void
    setUseGitIgnore(use: boolean): void
  }

  export interface EleventyOptions {
    readonly configPath?: string
    readonly config?: (config: EleventyConfig) => void | Promise<void>
    readonly quietMode?: boolean
    readonly runMode?: 'build' | 'serve' | 'watch'
    readonly source?: 'cli' | 'script'
  }

  export interface Written {
    readonly inputPath: string
    readonly outputPath: string | false
    readonly url: string | false
    readonly content: string
  }

  export default class Eleventy {
    constructor(input: string, output: string, options?: EleventyOptions)
    disableLogger(): void
    /** Renders and writes; the second half holds the pages. */
    write(): Promise<[unknown, readonly (readonly Written[])[]]>
  }
}
