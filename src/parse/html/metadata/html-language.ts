import {defineRule} from '../../../rules/define-rule.ts'
import {elementBelow} from '../walk.ts'
import type {MetadataRule} from './metadata-rule.ts'

/** `<html lang="en-GB">` */
export const htmlLanguage = defineRule<MetadataRule>({
  name: 'html-language',
  says: 'The saved page names the language it is written in.',
  example: '<html lang="en-GB">.',
  read: ({root}) => {
    const html = elementBelow(root, ({name}) => name === 'html')
    const value = (html?.attributes.lang ?? html?.attributes['xml:lang'] ?? '').trim().replace('_', '-')
    if (!html || !/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(value)) return []
    const span = {start: html.start, end: html.start + '<html'.length}
    return [{field: 'language', value, certainty: 'stated', evidence: {span, says: `lang: ${value}`}}]
  },
})
