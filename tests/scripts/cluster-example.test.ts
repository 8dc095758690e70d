import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'

test('the job that docs/scale.md shows is the one that is tested', () => {
  const read = (path: string): string => readFileSync(join(import.meta.dirname, '../..', path), 'utf8')
  expect(read('docs/scale.md')).toContain(`\`\`\`sh\n${read('scripts/cluster/extract.sbatch')}\`\`\`\n`)
})
