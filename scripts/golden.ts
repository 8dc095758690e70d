import {join, relative} from 'node:path'
import {Failure} from '../src/failure.ts'
import {acceptGolden} from './golden/accept-golden.ts'
import {checkGolden} from './golden/check-golden.ts'
import {goldenParts} from './golden/golden-parts.ts'

/**
 * `npm run test:golden` checks that pages and records come out as they did, `npm run golden:accept` that how they come
 * out now is meant. What is expected lies in `tests/golden` as digests; what came out lies in `.cache/golden`.
 */
const project = relative(process.cwd(), join(import.meta.dirname, '..')) || '.'
const parts = goldenParts(project)
const folders = {expectations: join(project, 'tests/golden'), cache: join(project, '.cache/golden')}
try {
  if (process.argv[2] === 'accept') console.log(await acceptGolden(parts, folders))
  else {
    const {passed, lines} = await checkGolden(parts, folders, Boolean(process.env.CI))
    for (const line of lines) console.log(line)
    if (!passed) {
      console.log('Is every change meant? Then accept it: npm run golden:accept')
      process.exitCode = 1
    }
  }
} catch (error) {
  if (!(error instanceof Failure)) throw error
  console.error(error.message)
  process.exitCode = 1
}
