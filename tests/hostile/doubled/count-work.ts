import {type Profiler, Session} from 'node:inspector'

/**
 * How much work a program does, whatever the machine is busy with: how often each of its blocks was gone through, counted by
 * V8. What runs inside V8 is not seen: a regular expression that goes back and back is one step
 * (`tests/expressions/` looks at these).
 *
 * To be called before what is counted is imported: V8 counts the blocks of code that it compiles from now on.
 *
 * @returns a function that tells how many steps were taken since it was asked last.
 */
export function countWork(): () => number {
  const session = new Session()
  session.connect()
  session.post('Profiler.enable')
  session.post('Profiler.startPreciseCoverage', {callCount: true, detailed: true})
  return () => {
    let steps = 0
    session.post('Profiler.takePreciseCoverage', (error, taken) => {
      if (error) throw error
      steps = taken.result.reduce((sum, script) => sum + stepsOf(script), 0)
    })
    return steps
  }
}

const stepsOf = ({functions}: Profiler.ScriptCoverage): number =>
  functions.reduce((sum, {ranges}) => sum + ranges.reduce((all, {count}) => all + count, 0), 0)
