import {UsageError} from '../failure.ts'

/**
 * The port that `--port` names.
 *
 * @throws {UsageError} where it is none.
 */
export function portOf(command: string, value: string): number {
  const port = Number(value)
  if (!/^\d+$/.test(value) || port > 65535)
    throw new UsageError(
      `--port takes a number up to 65535, got \`${value}\`. \`dateline ${command} --help\` says more.`,
    )
  return port
}

/** Waits for Ctrl-C. */
export const untilInterrupted = (): Promise<void> =>
  new Promise((end) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => end())
  })
