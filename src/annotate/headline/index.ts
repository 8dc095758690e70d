import {siteOfTitle} from '../../clean/headline/cut-headline.ts'
import {headlineByWords} from '../../clean/headline/rules.ts'
import {dekLine} from '../../clean/roles/dek-line.ts'
import {headlineLine} from '../../clean/roles/headline-line.ts'
import type {BlockRole, Document, Fact} from '../../model.ts'
import type {Rule} from '../../rules/define-rule.ts'
import {bareWords} from '../../text/bare-words.ts'
import type {Reading} from '../../text/reading.ts'
import {archivistFact} from '../archivist-fact.ts'
import type {Finder} from '../desk.ts'
import {folderDefaults} from '../folder-default.ts'
import {metadataFact} from '../metadata-facts.ts'
import {findAddress} from './find-address.ts'
import {findSection} from './find-section.ts'
import {titleFromLead} from './title-from-lead.ts'
import {titleOfFileName} from './title-of-file-name.ts'

/**
 * Finds headline, dek, section and address of an article. What the archivist wrote wins; a text without a headline is
 * given one made of its lead, marked `guessed`, so that every article can be listed.
 */
export const annotateHeadline: Finder = ({reading, document, findings, decisions}) => {
  const line = lineWithRole(reading, 'headline', document.headlineByWords ? headlineByWords : headlineLine)
  const printed = line && document.headlineByWords ? {...line, certainty: 'guessed' as const} : line
  const headline =
    withoutSite(archivistFact(document, 'title', metadataFact(document, 'headline') ?? printed), document) ??
    metadataFact(document, 'headline') ??
    printed ??
    titleOfFileName(document) ??
    titleFromLead(reading, findings.dateline?.evidence[0]?.span)
  const dek = archivistFact(document, 'dek') ?? metadataFact(document, 'dek') ?? lineWithRole(reading, 'dek', dekLine)
  return {
    headline,
    // A page whose line below the headline is the headline again has none.
    dek: dek && headline && bareWords(dek.value) === bareWords(headline.value) ? undefined : dek,
    section:
      archivistFact(document, 'section') ??
      metadataFact(document, 'section') ??
      findSection(reading, document) ??
      folderDefaults(decisions, document.seed.file, 'section'),
    url: archivistFact(document, 'url') ?? metadataFact(document, 'url') ?? findAddress(document),
  }
}

/** `title: Pier lamps go out | The Santa Brisa Post`, which a clipping tool copied from the page. */
function withoutSite(title: Fact<string> | undefined, document: Document): Fact<string> | undefined {
  const cut = title && siteOfTitle(title.value, document)
  if (!cut) return title
  const {extracted, ...fact} = {...title, value: cut.headline}
  return extracted === undefined || extracted === cut.headline ? fact : {...fact, extracted}
}

function lineWithRole({text, blocks}: Reading, role: BlockRole, rule: Rule): Fact<string> | undefined {
  const block = blocks.find((candidate) => candidate.role === role)
  if (!block) return undefined
  const value = text.slice(block.start, block.end).replace(/\s+/g, ' ').trim()
  return {
    // A full stop that closes a headline is an archive's, not the paper's: "Council votes to close bridge.", "… ‘in the gutter.’"
    value: role === 'headline' ? value.replace(/(?<![.\p{Lu}])(?:\.|;)$|(?<![.\p{Lu}])\.(?=["”’')]+$)/u, '') : value,
    certainty: 'stated',
    rule: rule.name,
    evidence: [{span: {start: block.start, end: block.end}, says: value}],
  }
}
