import {type ParseArgsConfig, parseArgs} from 'node:util'
import {UsageError} from '../failure.ts'
import type {Terminal} from '../run/terminal.ts'

/** One command of the command line. */
export interface Command {
  readonly name: string
  /** One line for the list of commands. */
  readonly summary: string
  /** What `--help` prints. */
  readonly help: string
  /** Does it; the exit code is what it comes to. */
  readonly run: (args: readonly string[], terminal: Terminal) => Promise<number>
}

/** The options that a command takes, as `parseArgs` has them; positionals only where `allowPositionals` says so. */
export type Options = NonNullable<ParseArgsConfig['options']>

/**
 * Reads a command's arguments: `--seeds clippings` is `{values: {seeds: 'clippings'}, positionals: []}`.
 *
 * @throws {UsageError} for an option the command does not know.
 */
export function readArguments<T extends Options>(
  command: string,
  args: readonly string[],
  options: T,
  allowPositionals = false,
) {
  try {
    return parseArgs({args: [...args], options, allowPositionals, strict: true})
  } catch (error) {
    const found = error instanceof Error ? error.message.replace(/\. To specify a positional.*/su, '') : String(error)
    throw new UsageError(`${found}. \`dateline ${command} --help\` lists what \`${command}\` takes.`, {cause: error})
  }
}

/** `--records a b` as `--records a --records b`: a shell puts one file behind another where `--records out/*` stands. */
export function eachNamed(option: string, args: readonly string[]): string[] {
  let values: number | undefined
  return args.flatMap((arg) => {
    if (arg.startsWith('-')) {
      values = arg === option ? 0 : undefined
      return [arg]
    }
    return values !== undefined && values++ > 0 ? [option, arg] : [arg]
  })
}
