import type {Fact} from '../../model.ts'
import {firstAnswer} from '../../rules/sieve.ts'
import {archivistFact} from '../archivist-fact.ts'
import type {Finder} from '../desk.ts'
import {folderDefaults} from '../folder-default.ts'
import {metadataFact} from '../metadata-facts.ts'
import {archiveOutlets} from './archive-outlets.ts'
import {bylineOutlet} from './byline-outlet.ts'
import {copyrightLine} from './copyright-line.ts'
import {editorsInsertion} from './editors-insertion.ts'
import {findAggregator} from './find-aggregator.ts'
import {outletDateLine} from './outlet-date-line.ts'
import {outletInTitle} from './outlet-in-title.ts'
import {ownFooter} from './own-footer.ts'
import {ownPitch} from './own-pitch.ts'
import {publisherNamed} from './publisher-named.ts'
import type {SourceSieve} from './source-sieve.ts'
import {webAddress, webHost} from './web-address.ts'
import {wireSlug} from './wire-slug.ts'

/**
 * Who wrote and published the article, surest sign first. A wire's slug names the author of the words even on another
 * paper's page; the page's own footer, address and pitch name the paper. Cited agencies and photo credits never count.
 */
export const sourceSieves: readonly SourceSieve[] = [
  wireSlug,
  ownFooter,
  publisherNamed,
  webAddress,
  outletInTitle,
  outletDateLine,
  copyrightLine,
  bylineOutlet,
  ownPitch,
  editorsInsertion,
  webHost,
]

/** Finds the outlet of an article and who relayed it; absent where the text does not say. */
export const annotateSource: Finder = (desk) => {
  const question = {...desk, outlets: archiveOutlets(desk.decisions)}
  const first = firstAnswer(sourceSieves, question)
  const found: Fact<string> | undefined = first && {...first.answer, rule: first.rule}
  return {
    source:
      archivistFact(desk.document, 'source', found) ??
      found ??
      folderDefaults(desk.decisions, desk.document.seed.file, 'outlet'),
    via:
      archivistFact(desk.document, 'via') ??
      metadataFact(desk.document, 'via') ??
      relayedBy(found) ??
      findAggregator(desk),
  }

  /** An agency's report on the page of a paper: the paper relayed it. */
  function relayedBy(source: Fact<string> | undefined): Fact<string> | undefined {
    if (source?.rule !== wireSlug.name) return undefined
    const paper = firstAnswer([ownFooter, publisherNamed, webAddress, outletDateLine, webHost], question)
    return paper && paper.answer.value !== source.value ? {...paper.answer, rule: paper.rule} : undefined
  }
}
