import {build} from './build.ts'
import {check} from './check.ts'
import type {Command} from './command.ts'
import {desk} from './desk.ts'
import {explain} from './explain.ts'
import {extract} from './extract.ts'
import {importCommand} from './import.ts'
import {init} from './init.ts'
import {start} from './start.ts'

/** The commands, in the order that `--help` lists them. */
export const commands: readonly Command[] = [init, build, start, desk, check, extract, explain, importCommand]
