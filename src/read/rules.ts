import type {RuleGroup} from '../rules/rule-group.ts'
import {labelLine} from './bulk/found-article.ts'
import {columnsGuessed} from './bulk/rules.ts'
import {largestType} from './documents/largest-line.ts'
import {mailHeader} from './documents/mail-header.ts'
import {savedAddress} from './documents/saved-address.ts'
import {
  binaryFile,
  emptyFile,
  invalidUtf8,
  invalidUtf16,
  macRoman,
  otherEncoding,
  utf16WithoutMark,
} from './encodings/decode.ts'
import {repairs} from './encodings/repair.ts'
import {bookPackage} from './formats/epub.ts'
import {damagedCrawl} from './formats/web-archive.ts'
import {refusals} from './refusals.ts'

/** Why a file is not read, or not as it stands. */
export const readRules: readonly RuleGroup[] = [
  {decides: 'Files that are not read', rules: [...refusals, emptyFile, binaryFile]},
  {
    decides: 'Warnings: the file',
    rules: [
      invalidUtf16,
      invalidUtf8,
      utf16WithoutMark,
      macRoman,
      otherEncoding,
      ...repairs,
      columnsGuessed,
      damagedCrawl,
    ],
  },
  {
    decides: 'Facts: what a document says of its article',
    rules: [mailHeader, bookPackage, savedAddress, largestType, labelLine],
  },
]
