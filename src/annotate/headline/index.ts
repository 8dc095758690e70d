import type {BlockRole, Document, Fact} from '../../model.ts'
import {annotator} from '../annotator.ts'
import {inFile} from '../findings.ts'
import type {Reading} from '../reading.ts'
import {findAddress} from './find-address.ts'
import {findSection} from './find-section.ts'
import {titleFromLead} from './title-from-lead.ts'

/**
 * Finds headline, dek, section and address of an article. What the archivist wrote wins; a text without a headline is
 * given one made of its lead, marked `guessed`, so that every article can be listed.
 */
export const annotateHeadline = annotator(({reading, document, findings}) => {
  const printed = lineWithRole(reading, 'headline', 'headline-line')
  return {
    headline:
      decided(document, 'title', printed) ?? printed ?? titleFromLead(reading, findings.dateline?.evidence[0]?.span),
    dek: decided(document, 'dek', undefined) ?? lineWithRole(reading, 'dek', 'dek-line'),
    section: decided(document, 'section', undefined) ?? findSection(reading, document),
    url: decided(document, 'url', undefined) ?? findAddress(document),
  }
})

/** What the front matter says, with what the text says beside it. */
function decided(
  {frontMatter}: Document,
  field: 'title' | 'dek' | 'section' | 'url',
  extracted: Fact<string> | undefined,
): Fact<string> | undefined {
  const value = frontMatter[field]
  if (value === undefined) return undefined
  return {
    value,
    certainty: 'stated',
    rule: 'archivist',
    evidence: [inFile({start: 0, end: 0}, `${field}: ${value}`)],
    ...(extracted && extracted.value !== value && {extracted: extracted.value}),
  }
}

function lineWithRole({text, blocks}: Reading, role: BlockRole, rule: string): Fact<string> | undefined {
  const block = blocks.find((candidate) => candidate.role === role)
  if (!block) return undefined
  const value = text.slice(block.start, block.end).replace(/\s+/g, ' ').trim()
  return {
    // A full stop that closes a headline is an archive's, not the paper's: "Council votes to close bridge."
    value: role === 'headline' ? value.replace(/(?<![.\p{Lu}])\.$/u, '') : value,
    certainty: 'stated',
    rule,
    evidence: [{span: {start: block.start, end: block.end}, says: value}],
  }
}
