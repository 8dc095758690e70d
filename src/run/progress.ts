import type {Terminal} from './terminal.ts'

/** Tells how far a piece of long work is; `done` says that it is over. */
export interface Progress {
  readonly step: (what: string, done: number, total: number) => void
  readonly done: () => void
}

/** The stage that is going on. */
interface Stage {
  readonly what: string
  /** In ms. */
  readonly begun: number
  readonly total: number
}

/**
 * Where somebody watches, draws one line over and over: `Read 1,200 of 10,000 · 210 a second · 42 s left`. In a log each stage
 * of a large archive has a line when it is over, `Read 10,000 in 48 s`.
 *
 * @param now milliseconds of a clock.
 */
export function progressOn({err, watched, columns}: Terminal, now: () => number = () => performance.now()): Progress {
  let stage: Stage | undefined
  let drawn = ''
  const draw = (line: string): void => {
    if (line === drawn) return
    err(line === '' ? wiped : wiped + line)
    drawn = line
  }
  const end = (): void => {
    if (stage && !watched && stage.total >= worthALine)
      err(`${stage.what} ${counted(stage.total)} in ${inWords(now() - stage.begun)}\n`)
    stage = undefined
  }
  return {
    step: (what, done, total) => {
      if (stage?.what !== what) {
        end()
        stage = {what, begun: now(), total}
      }
      if (watched) draw(lineOf(what, done, total, now() - stage.begun).slice(0, columns - 1))
    },
    done: () => {
      draw('')
      end()
    },
  }
}

export const quiet: Progress = {step: () => {}, done: () => {}}

const wiped = '\r\u001B[K'

/** A log of a small archive needs no stages: it is over before anybody looks. */
const worthALine = 1000

/** In ms: before that nobody can tell how fast it goes. */
const earliest = 1000

function lineOf(what: string, done: number, total: number, passed: number): string {
  const line = `${what} ${counted(done)} of ${counted(total)}`
  if (passed < earliest || done === 0 || done >= total) return line
  const rate = (done * 1000) / passed
  const shown = rate < 10 ? rate.toFixed(1) : counted(Math.round(rate))
  return `${line} · ${shown} a second · ${inWords(((total - done) / rate) * 1000)} left`
}

const counted = (count: number): string => count.toLocaleString('en')

/** `48 s`, `3 min 20 s` */
function inWords(ms: number): string {
  const seconds = Math.round(ms / 1000)
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`
}
