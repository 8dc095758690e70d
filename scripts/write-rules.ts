import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {everyRule} from '../src/every-rule.ts'
import {rulesInMarkdown} from './rules-in-markdown.ts'

/** `npm run docs:rules`: writes docs/rules.md anew after a change of a rule; a test holds it in step. */
writeFileSync(join(import.meta.dirname, '../docs/rules.md'), rulesInMarkdown(everyRule))
