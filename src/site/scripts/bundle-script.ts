import {buildSync} from 'esbuild'

/**
 * A program of the site and all it imports in one file, as a plain script and no module, so that it runs before the page is
 * drawn, and where the page is opened from a folder.
 *
 * @param define what stands for names that the program declares and does not have, such as `{MESSAGES: '{"more":"More"}'}`
 * @throws what esbuild says, with file and line, where the program cannot be read
 */
export function bundleScript(entry: string, define: Readonly<Record<string, string>> = {}): string {
  const {outputFiles} = buildSync({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    charset: 'utf8',
    target: 'es2022',
    legalComments: 'none',
    define,
  })
  return outputFiles[0]?.text ?? ''
}
