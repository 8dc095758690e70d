import {unified} from 'unified'
import {VFile} from 'vfile'
import {deskOf} from '../src/annotate/annotator.ts'
import {annotateAuthors} from '../src/annotate/authors/index.ts'
import {annotateDateline} from '../src/annotate/dateline/index.ts'
import {annotateDates} from '../src/annotate/dates/index.ts'
import {nothingFound} from '../src/annotate/findings.ts'
import {annotateHeadline} from '../src/annotate/headline/index.ts'
import {annotateNames, annotateRoleMentions} from '../src/annotate/names/index.ts'
import {annotatePublished} from '../src/annotate/published/index.ts'
import {annotateQuotes} from '../src/annotate/quotes/index.ts'
import {annotateSource} from '../src/annotate/source/index.ts'
import {toArticle} from '../src/annotate/to-record.ts'
import {annotateTopics} from '../src/annotate/topics/index.ts'
import {clean} from '../src/clean/index.ts'
import type {Decisions, Seed} from '../src/model.ts'
import {parse} from '../src/parse/index.ts'
import {read} from '../src/text/reading.ts'

/** In the order of `annotate/index.ts`, each by itself so that each can be timed. */
const annotators = Object.entries({
  headline: unified().use(annotateHeadline),
  dateline: unified().use(annotateDateline),
  source: unified().use(annotateSource),
  authors: unified().use(annotateAuthors),
  dates: unified().use(annotateDates),
  published: unified().use(annotatePublished),
  names: unified().use(annotateNames),
  quotes: unified().use(annotateQuotes),
  roles: unified().use(annotateRoleMentions),
  topics: unified().use(annotateTopics),
}).map(([name, processor]) => [name, processor.freeze()] as const)

/** The milliseconds each article spent in each stage, `{parse: [0.2, …], …}`, and in all of them. */
export function timeStages(seeds: readonly Seed[], decisions: Decisions): Map<string, number[]> {
  const times = new Map<string, number[]>()
  const note = (stage: string, since: number): number => {
    const now = performance.now()
    times
      .set(stage, times.get(stage) ?? [])
      .get(stage)
      ?.push(now - since)
    return now
  }
  for (const seed of seeds) {
    const begun = performance.now()
    const parsed = parse(seed)
    let last = note('parse', begun)
    const document = clean(parsed)
    last = note('clean', last)
    const reading = read(document)
    last = note('sentences', last)
    const file = new VFile({path: seed.file})
    file.data.desk = {document, decisions, reading, findings: nothingFound}
    for (const [name, processor] of annotators) {
      processor.runSync(document.tree, file)
      last = note(name, last)
    }
    toArticle(deskOf(file))
    note('record', last)
    note('all', begun)
  }
  return times
}
