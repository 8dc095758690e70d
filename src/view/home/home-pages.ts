import {glanceOf} from '../../derived/glance-of.ts'
import {nameId} from '../../ids/name-id.ts'
import {say} from '../../messages/say.ts'
import type {Archive} from '../../model.ts'
import {type Address, addressOf} from '../address.ts'
import type {Catalogue} from '../catalogue.ts'
import {type OutletsOverTime, outletsOverTime} from '../charts/outlets-over-time.ts'
import {isOwnReport} from '../charts/own-reports.ts'
import {coverageOf} from '../copies/coverage.ts'
import type {Crumb} from '../crumb.ts'
import {type ArticleEntry, articleEntry} from '../lists/article-entry.ts'
import {newestFirst} from '../lists/by-day.ts'
import type {Page} from '../page.ts'
import {saidIn} from '../statements/said-in.ts'

/** The front page: what is in the archive, at a glance. */
export interface HomePage {
  readonly description?: string
  readonly counts: readonly NumberedName[]
  readonly newest: readonly ArticleEntry[]
  /** Events that more than one article reports. */
  readonly stories: readonly NumberedName[]
  readonly people: readonly NumberedName[]
  readonly outlets: readonly NumberedName[]
  readonly topics: readonly NumberedName[]
  /** Where there is enough to draw. */
  readonly overTime?: OutletsOverTime
  /** `false` before the first article is in. */
  readonly hasArticles: boolean
}

/** A way on, with how much there is: “Ana Ruiz, 12 statements”. */
export interface NumberedName {
  readonly name: string
  readonly to: Address
  readonly amount?: string
  /** What a person speaks about most, each leading to their statements on it. */
  readonly about?: readonly Crumb[]
}

export function homePages(catalogue: Catalogue): readonly Page<HomePage>[] {
  const {archive, messages} = catalogue
  const {site} = archive
  return [
    {
      address: addressOf.home(),
      title: site.title,
      description: site.description ?? say(messages.home.description, {count: archive.articles.length}, messages),
      crumbs: [],
      model: () => ({
        description: site.description,
        overTime: outletsOverTime(catalogue),
        counts: countsOf(catalogue),
        newest: newestFirst(archive.articles)
          .slice(0, 10)
          .map((article) => articleEntry(article, site.language)),
        stories: mostCovered(catalogue),
        people: mostQuoted(catalogue),
        outlets: outletsOf(catalogue),
        topics: topicsOf(archive),
        hasArticles: archive.articles.length > 0,
      }),
    },
  ]
}

function countsOf({archive, messages, source, place}: Catalogue): NumberedName[] {
  const statements = archive.articles.reduce((sum, article) => sum + glanceOf(article).said.length, 0)
  const reports = archive.articles.filter(isOwnReport).length
  return [
    {
      name: say(messages.counts.articles, {count: archive.articles.length}, messages),
      to: addressOf.days(),
      ...(reports < archive.articles.length && {
        amount: say(messages.copies.withoutReprints, {count: reports}, messages),
      }),
    },
    {name: say(messages.counts.people, {count: archive.people.length}, messages), to: addressOf.people()},
    {name: say(messages.counts.statements, {count: statements}, messages), to: addressOf.quotes()},
    {name: say(messages.counts.stories, {count: archive.stories.length}, messages), to: addressOf.stories()},
    {name: say(messages.counts.sources, {count: source.size}, messages), to: addressOf.sources()},
    {name: say(messages.counts.topics, {count: archive.topics.length}, messages), to: addressOf.topics()},
    {name: say(messages.counts.places, {count: place.size}, messages), to: addressOf.places()},
  ]
}

/** By how many reports: what a hundred papers print of one agency is a single one. */
function mostCovered(catalogue: Catalogue): NumberedName[] {
  const covered = catalogue.archive.stories
    .filter(({articles}) => articles.length > 1)
    .map((story) => ({
      story,
      coverage: coverageOf(
        story.articles.flatMap((id) => catalogue.article.get(id) ?? []),
        catalogue,
      ),
    }))
  return most(covered, ({coverage}) => coverage.reports, 6).map(({story: {id, title}, coverage}) => ({
    name: title,
    to: addressOf.story(id),
    amount: coverage.words,
  }))
}

/** As many topics as one line holds. */
const topicsOfSpeaker = 4

/** By what their own reports say: an agency's report in a hundred papers makes nobody talkative. */
function mostQuoted(catalogue: Catalogue): NumberedName[] {
  const {archive, messages, quotesOf} = catalogue
  const quoted = archive.people.flatMap(({id, name}) => {
    const quotes = quotesOf.get(id) ?? []
    const own = quotes.filter(({article}) => isOwnReport(article)).length
    return quotes.length > 0 ? {id, name, all: quotes.length, own} : []
  })
  return most(quoted, ({own}) => own, 10).map(({id, name, all, own}) => ({
    name,
    to: addressOf.person(id),
    amount: [
      say(messages.counts.statements, {count: all}, messages),
      ...(own < all ? [say(messages.copies.withoutReprints, {count: own}, messages)] : []),
    ].join(', '),
    about: (saidIn(catalogue).by.get(id) ?? []).slice(0, topicsOfSpeaker),
  }))
}

function outletsOf({messages, source}: Catalogue): NumberedName[] {
  return most([...source.values()], ({articles}) => articles.length, 10).map(({name, articles}) => ({
    name,
    to: addressOf.source(nameId(name)),
    amount: say(messages.counts.articles, {count: articles.length}, messages),
  }))
}

function topicsOf({topics}: Archive): NumberedName[] {
  return most(topics, ({articles}) => articles.length, 16).map(({id, name}) => ({name, to: addressOf.topic(id)}))
}

/** The largest first; what is equal stays in the order of the archive. */
function most<Item>(items: readonly Item[], sizeOf: (item: Item) => number, limit: number): readonly Item[] {
  return items.toSorted((a, b) => sizeOf(b) - sizeOf(a)).slice(0, limit)
}
