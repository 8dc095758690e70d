/** Where a command speaks. An argument, so that a test can listen. */
export interface Terminal {
  /** The product: records, a report. */
  readonly out: (text: string) => void
  /** Everything said about the work. */
  readonly err: (text: string) => void
  /** Whether somebody watches `err`: progress is drawn for people, not for log files. */
  readonly watched: boolean
  readonly columns: number
}

export const terminal: Terminal = {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  watched: process.stderr.isTTY === true,
  // A terminal that does not say how wide it is says 0.
  columns: process.stdout.columns || 100,
}
