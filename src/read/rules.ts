import type {Rule} from '../rules/define-rule.ts'
import {binaryFile, emptyFile, invalidUtf8, invalidUtf16, utf16WithoutMark} from './decode.ts'
import {refusals} from './refusals.ts'

/** Why a file is not read, or not as it stands. */
export const readRules: readonly Rule[] = [
  ...refusals,
  ...[emptyFile, binaryFile, utf16WithoutMark, invalidUtf16, invalidUtf8],
]
