import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {commands} from './commands/index.ts'
import {Failure, UsageError} from './failure.ts'
import {type Terminal, terminal} from './run/terminal.ts'

/**
 * The command line: `dateline build --seeds clippings`. Says what went wrong on standard error.
 *
 * @returns the exit code: 0, or 1 for a failure, or 2 for a command that is wrong.
 */
export async function main(args: readonly string[], to: Terminal): Promise<number> {
  try {
    return await run(args, to)
  } catch (error) {
    if (!(error instanceof Failure)) {
      to.err(`${error instanceof Error ? withCauses(error) : String(error)}\n`)
      return 1
    }
    to.err(`${error.message}\n`)
    return error instanceof UsageError ? 2 : 1
  }
}

async function run([name, ...args]: readonly string[], to: Terminal): Promise<number> {
  if (name === '--version' || name === '-v') {
    to.out(`${version()}\n`)
    return 0
  }
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    to.out(overview())
    return 0
  }
  const command = commands.find((known) => known.name === name)
  if (!command) throw new UsageError(`There is no command \`${name}\`. ${sentence(commands.map((c) => c.name))}`)
  if (args.some((arg) => arg === '--help' || arg === '-h')) {
    to.out(command.help)
    return 0
  }
  return command.run(args, to)
}

const sentence = (names: readonly string[]): string =>
  `Dateline can ${names.slice(0, -1).join(', ')} and ${names.at(-1)}; \`dateline --help\` says more.`

function overview(): string {
  const lines = commands.map((command) => `  ${command.name.padEnd(9)} ${command.summary}`)
  return `Dateline turns a folder of saved news articles into a cited, cross-linked archive you can host anywhere.

Usage: dateline COMMAND [OPTIONS]      (in a checkout: npm run COMMAND -- OPTIONS)

${lines.join('\n')}

  --help     what a command takes: dateline build --help
  --version  the version
`
}

function version(): string {
  const {version}: {version: string} = JSON.parse(readFileSync(join(import.meta.dirname, '../package.json'), 'utf8'))
  return version
}

function withCauses(error: Error): string {
  const cause = error.cause instanceof Error ? `\nbecause of ${withCauses(error.cause)}` : ''
  return `${error.stack ?? error.message}${cause}`
}

/** Does what a command line says, and ends the process with its code. */
export async function runFrom(args: readonly string[]): Promise<void> {
  // A reader that has seen enough, `| head`, is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit(0)
  })
  process.exitCode = await main(args, terminal)
}

if (process.argv[1] === import.meta.filename) await runFrom(process.argv.slice(2))
