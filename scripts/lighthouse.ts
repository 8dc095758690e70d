import {execFile} from 'node:child_process'
import {promisify} from 'node:util'
import {z} from 'zod'
import {fullestPage} from './fullest-page.ts'
import {chromiumPath, chromiumSwitches} from './open-chromium.ts'
import {serveSite} from './serve-site.ts'

/**
 * `npm run lighthouse -- [DIR]`: Lighthouse's four scores for the main pages of a built site (dist/), on its simulated
 * slow phone, with the layout shift and the bytes of each; exit code 1 when one is not 100, or anything shifts.
 *
 * Lighthouse is fetched by npm when it is asked for, at this version: it brings 200 packages and 185 MB, the better part
 * of them telemetry, which nobody needs who only builds an archive. 12.x is the last that runs on Node 20.
 */
const version = '12.8.2'

const [, , folder = 'dist'] = process.argv
const site = await serveSite(folder)
const pages = [
  '',
  ...['articles', 'people', 'stories', 'topics', 'sources'].map((kind) => fullestPage(folder, kind)),
  'search/',
]
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const

const report = z.object({
  categories: z.record(z.string(), z.object({score: z.number().nullable()})),
  audits: z.record(
    z.string(),
    z.object({score: z.number().nullable(), title: z.string(), numericValue: z.number().optional()}),
  ),
})

try {
  console.log(`${'page'.padEnd(44)}${categories.map((name) => name.padStart(15)).join('')}    CLS     bytes`)
  for (const page of pages) {
    const {categories: scores, audits} = await bestOfThree(site.url + page)
    const hundredths = categories.map((name) => Math.round((scores[name]?.score ?? 0) * 100))
    const shift = audits['cumulative-layout-shift']?.numericValue ?? Number.NaN
    const bytes = audits['total-byte-weight']?.numericValue ?? Number.NaN
    console.log(
      (page || 'the front page').slice(0, 43).padEnd(44) +
        hundredths.map((score) => String(score).padStart(15)).join('') +
        String(shift).padStart(7) +
        bytes.toLocaleString('en').padStart(10),
    )
    if (hundredths.every((score) => score === 100) && shift === 0) continue
    process.exitCode = 1
    for (const {score, title} of Object.values(audits)) if (score !== null && score < 0.9) console.log(`  ${title}`)
  }
} finally {
  site.close()
}

/**
 * Other work on the machine lowers the score for performance and nothing raises it, so the best of three is the truest. On a
 * busy one Lighthouse may also lose its own trace, which it says (`NO_NAVSTART`): that is no measurement.
 */
async function bestOfThree(url: string): Promise<z.infer<typeof report>> {
  let best: z.infer<typeof report> | undefined
  let lost: unknown
  for (let tries = 0; tries < 3 && speed(best) < 1; tries++) {
    try {
      const again = await measure(url)
      if (speed(again) > speed(best)) best = again
    } catch (error) {
      lost = error
    }
  }
  if (!best) throw new Error(`Lighthouse measured nothing at ${url}, three times`, {cause: lost})
  return best
}

function speed(measured: z.infer<typeof report> | undefined): number {
  return measured ? (measured.categories.performance?.score ?? 0) : -1
}

async function measure(url: string): Promise<z.infer<typeof report>> {
  const args = ['exec', '--yes', `--package=lighthouse@${version}`, '--', 'lighthouse', url, '--quiet', '--output=json']
  const chrome = [`--chrome-flags=--headless=new ${chromiumSwitches.join(' ')}`, '--no-enable-error-reporting']
  const {stdout} = await promisify(execFile)('npm', [...args, ...chrome, `--only-categories=${categories.join(',')}`], {
    env: {...process.env, CHROME_PATH: chromiumPath()},
    maxBuffer: 1 << 26,
  })
  return report.parse(JSON.parse(stdout))
}
