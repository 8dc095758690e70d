/**
 * Something the user can mend: the message says what was expected, what was found and what to do, and is all the
 * command line prints. Any other error is ours, and is printed with its stack.
 */
export class Failure extends Error {
  override name = 'Failure'
}

/** The command itself was wrong: exit code 2 instead of 1. */
export class UsageError extends Failure {
  override name = 'UsageError'
}

/** The code of a system error (`ENOENT`), if it is one. */
export function errorCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined
}
