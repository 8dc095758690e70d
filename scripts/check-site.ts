import {readdirSync} from 'node:fs'
import {join} from 'node:path'
import {parseArgs} from 'node:util'
import {HtmlValidate} from 'html-validate'
import {brokenLinks} from './broken-links.ts'
import {heaviest, overweight, pageWeights} from './page-weights.ts'

/**
 * `npm run check-site -- [--base /archive/] [DIR…]`: html-validate with its recommended rules over every page,
 * every internal link and fragment, and what each page weighs with all it loads. Prints what it found; exit code 1 when anything is wrong or there is no page.
 */
const {values, positionals} = parseArgs({
  options: {base: {type: 'string', default: '/'}},
  allowPositionals: true,
})
const validator = new HtmlValidate({root: true, extends: ['html-validate:recommended']})

for (const folder of positionals.length > 0 ? positionals : ['dist']) {
  const invalid = await invalidMarkup(folder)
  const {pages, links, broken} = brokenLinks(folder, values.base)
  const weights = pageWeights(folder, values.base)
  const faults = [...invalid, ...broken, ...overweight(weights)]
  console.log(`${folder} at ${values.base}: ${pages} pages, ${links} internal links, ${faults.length} faults`)
  console.log(`  ${heaviest(weights)}`)
  for (const fault of faults.slice(0, 50)) console.log(`  ${fault}`)
  if (faults.length > 50) console.log(`  and ${faults.length - 50} more`)
  if (faults.length > 0 || pages === 0) process.exitCode = 1
}

async function invalidMarkup(folder: string): Promise<string[]> {
  const files = readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter((file) => file.endsWith('.html'))
  const faults: string[] = []
  for (const file of files.sort()) {
    const {results} = await validator.validateFile(join(folder, file))
    for (const {messages} of results)
      for (const {line, column, message, ruleId, severity} of messages)
        if (severity === 2) faults.push(`${file}:${line}:${column}: ${message} (${ruleId})`)
  }
  return faults
}
