import type {WrittenCorrection} from '../corrections/edit-corrections.ts'
import {isSameText} from '../corrections/is-same-text.ts'
import {nameId} from '../ids/name-id.ts'
import {correctArticles} from '../link/corrections/correct-articles.ts'
import {correctPeople} from '../link/corrections/correct-people.ts'
import {correctRoles} from '../link/corrections/correct-roles.ts'
import {correctSpeakers} from '../link/corrections/correct-speakers.ts'
import {correctStories} from '../link/corrections/correct-stories.ts'
import {Ledger} from '../link/corrections/ledger.ts'
import {noteCorrections} from '../link/corrections/note-corrections.ts'
import {noteRight} from '../link/corrections/note-right.ts'
import {undoCopies} from '../link/corrections/undo-copies.ts'
import {undoEchoes} from '../link/corrections/undo-echoes.ts'
import {withdraw} from '../link/corrections/withdraw.ts'
import {describePeople} from '../link/people/describe-people.ts'
import {gatherPeople} from '../link/people/gather-people.ts'
import {withIds} from '../link/people/with-ids.ts'
import {changed, withRecord} from '../link/with-record.ts'
import type {Archive, Article, Correction, Story, Topic} from '../model.ts'
import {archivist} from '../rules/archivist.ts'
import {articleText} from '../text/article-text.ts'

/** An archive under some corrections, and those of them that matched nothing in it. */
export interface Applied {
  readonly archive: Archive
  readonly unmet: readonly WrittenCorrection[]
}

/**
 * The archive as its pages will show it, without linking it anew: a correction of ten thousand articles is seen at once.
 * What follows from it elsewhere (a day that dates a neighbour, a story that falls apart) comes with the next build.
 *
 * @param archive as it was linked, under the corrections there were then.
 */
export function applyCorrections(archive: Archive, written: readonly WrittenCorrection[]): Applied {
  if (written.length === 0) return {archive, unmet: []}
  const byFile = new Map(archive.articles.map(({record}) => [record.file, record.id]))
  const corrections = written.map((one): Correction => ({...one, of: byFile.get(one.of) ?? one.of, from: 'the desk'}))
  const ledger = new Ledger(corrections)
  const lines = corrections.filter(({what}) => what === 'furniture' || what === 'not-furniture')
  const {articles: kept, withdrawn} = withdraw(archive.articles, ledger)
  const lined = lines.length === 0 ? kept : kept.map((article) => withLines(article, lines))
  const articles = correctArticles(lined, ledger)
  const people = correctedPeople(archive, articles, ledger)
  const echoed = undoEchoes({articles: people.articles, echoes: archive.echoes}, ledger)
  const told = correctedStories(archive.stories, undoCopies(echoed.articles, ledger), ledger)
  noteRight({...people, ...told}, ledger)
  const noted = noteCorrections({...told, people: people.people}, ledger)
  const corrected: Archive = {
    ...archive,
    ...noted,
    echoes: echoed.echoes,
    topics: correctedTopics(archive.topics, corrections),
    articles: noted.articles.map((article, at) => withEarlier(article, articles[at])),
    ...(withdrawn.length > 0 && {withdrawn: [...(archive.withdrawn ?? []), ...withdrawn]}),
  }
  const isMet = (at: number): boolean => {
    const correction = corrections[at]
    return correction !== undefined && ledger.isObeyed(correction)
  }
  return {archive: corrected, unmet: written.filter((_, at) => !isMet(at))}
}

/** Those that were obeyed when the archive was linked stay on the page. */
function withEarlier(article: Article, before: Article | undefined): Article {
  const earlier = before?.record.corrections
  const {corrections} = article.record
  if (!earlier || !corrections || earlier === corrections) return article
  return withRecord(article, {...article.record, corrections: [...earlier, ...corrections]})
}

/** A line that is set aside or restored changes its role; what is read off the text comes with the next build. */
function withLines(article: Article, lines: readonly Correction[]): Article {
  const own = lines.filter(({of}) => of === article.record.id)
  if (own.length === 0) return article
  const isOne = (what: Correction['what'], text: string): boolean =>
    own.some((line) => line.what === what && isSameText(line.value ?? '', text))
  const {record} = article
  const aside = article.blocks.filter(({role, text}) => role !== 'furniture' && isOne('furniture', text))
  const back = article.blocks.filter(({role, text}) => role === 'furniture' && isOne('not-furniture', text))
  const furniture = record.furniture.filter(
    ({span}) => !back.some((block) => span.start <= block.span.start && block.span.end <= span.end),
  )
  const blocks = article.blocks.map((block) =>
    aside.includes(block)
      ? {...block, role: 'furniture' as const}
      : back.includes(block)
        ? {...block, role: 'body' as const}
        : block,
  )
  return changed(article, {
    blocks,
    record: {
      ...record,
      text: articleText(blocks, record.format),
      furniture: [
        ...furniture,
        ...aside.map(({span}) => ({span, rule: archivist.name, says: 'The archivist set it aside'})),
      ].sort((a, b) => a.span.start - b.span.start),
    },
  })
}

/** A topic that is added has a page at once; which statements speak of it comes with the next build. */
function correctedTopics(topics: readonly Topic[], corrections: readonly Correction[]): readonly Topic[] {
  const changes = corrections.filter(({what}) => what === 'topic' || what === 'not-a-topic')
  if (changes.length === 0) return topics
  const byId = new Map(topics.map((topic) => [topic.id, topic]))
  for (const {what, of, value = ''} of changes) {
    const id = nameId(value)
    const topic = byId.get(id) ?? {id, name: value, articles: [], statements: []}
    const others = topic.articles.filter((article) => article !== of)
    const articles = what === 'topic' ? [...others, of] : others
    if (articles.length > 0) byId.set(id, {...topic, articles})
    else byId.delete(id)
  }
  return [...byId.values()]
}

function correctedPeople(
  archive: Archive,
  articles: readonly Article[],
  ledger: Ledger,
): Pick<Archive, 'articles' | 'people'> {
  const touching = ledger.of('same-person', 'other-person', 'not-a-person', 'role', 'speaker')
  if (touching.length === 0 && articles.length === archive.articles.length) return {articles, people: archive.people}
  const corrected = correctPeople(archive.people, ({id}) => id, ledger)
  const meant = new Set(touching.map(({of}) => of))
  const identified = articles.map((article) =>
    article.record.people.some(({id}) => meant.has(id))
      ? withIds(
          article,
          (person) => corrected.idOf(article, person),
          () => undefined,
        )
      : article,
  )
  const spoken = correctRoles(correctSpeakers(identified, archive.people, ledger), ledger)
  const like = new Map(archive.people.map((person) => [person.id, person.like] as const))
  const gathered = gatherPeople(spoken, corrected.nameOf)
  const here = new Set(gathered.map(({id}) => id))
  const named = gathered.map((person) => {
    const others = like.get(person.id)?.filter((id) => here.has(id))
    return others && others.length > 0 ? {...person, like: others} : person
  })
  return {articles: spoken, people: describePeople(named, spoken)}
}

function correctedStories(
  stories: readonly Story[],
  articles: readonly Article[],
  ledger: Ledger,
): Pick<Archive, 'articles' | 'stories'> {
  if (ledger.of('story', 'not-in-story', 'same-story').length === 0) return {articles, stories}
  const indexes = new Map(articles.map(({record}, at) => [record.id, at]))
  const told = correctStories(ledger)(
    stories.map((story) => ({members: story.articles.flatMap((id) => indexes.get(id) ?? []), story})),
    {
      articles,
      indexOf: (id) => indexes.get(id),
      tell: (members) => {
        const ids = members.flatMap((at) => articles[at]?.record.id ?? [])
        const [first = ''] = ids
        return {
          id: first,
          title: articles[members[0] ?? -1]?.record.headline?.value ?? first,
          articles: ids,
          evidence: [],
        }
      },
    },
  ).map(({story}) => story)
  const storyOf = new Map(told.flatMap(({id, articles: some}) => some.map((article) => [article, id] as const)))
  return {
    stories: told,
    articles: articles.map((article) => {
      const story = storyOf.get(article.record.id)
      if (story === article.record.story) return article
      const {story: _left, ...record} = article.record
      return withRecord(article, story === undefined ? record : {...record, story})
    }),
  }
}
