#!/usr/bin/env node
// The sources are TypeScript, here as in a checkout: what is read from them at run time (templates, the programs of pages, the
// fingerprints of stages) is then the very code that runs.
import {register} from 'tsx/esm/api'

register()
const {runFrom} = await import('../src/cli.ts')
await runFrom(process.argv.slice(2))
