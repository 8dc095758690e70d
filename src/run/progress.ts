import type {Terminal} from './terminal.ts'

/** Tells how far a piece of long work is; `done` wipes the line. */
export interface Progress {
  readonly step: (what: string, done: number, total: number) => void
  readonly done: () => void
}

/** Draws one line, `Reading articles 1,200 of 10,000`, over and over, and only where somebody watches. */
export function progressOn({err, watched, columns}: Terminal): Progress {
  if (!watched) return quiet
  let drawn = ''
  return {
    step: (what, done, total) => {
      const line = `${what} ${done.toLocaleString('en')} of ${total.toLocaleString('en')}`.slice(0, columns - 1)
      if (line === drawn) return
      err(`\r\u001B[K${line}`)
      drawn = line
    },
    done: () => {
      if (drawn) err('\r\u001B[K')
      drawn = ''
    },
  }
}

export const quiet: Progress = {step: () => {}, done: () => {}}
