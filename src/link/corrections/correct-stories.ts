import {nameId} from '../../ids/name-id.ts'
import type {Article, Correction, Story} from '../../model.ts'
import type {Ledger} from './ledger.ts'

/** A story with its articles as indexes, from which it can be told again. */
export interface ToldStory {
  readonly members: readonly number[]
  readonly story: Story
}

/** What telling stories again needs of the articles. */
export interface StoryDesk {
  readonly articles: readonly Article[]
  readonly indexOf: (article: string) => number | undefined
  readonly tell: (members: readonly number[]) => Story
}

/** Says which stories there are once the archivist has been heard. */
export type CorrectStories = (told: readonly ToldStory[], desk: StoryDesk) => readonly ToldStory[]

/**
 * Joins and parts stories by the ids that pages show, one correction after the other. A story that was corrected keeps
 * its address, whichever article comes first in it now; one that is left with a single article is none.
 */
export const correctStories =
  (ledger: Ledger): CorrectStories =>
  (told, desk) => {
    const corrections = ledger.of('story', 'not-in-story', 'same-story')
    return corrections.reduce<readonly ToldStory[]>(
      (stories, correction) => correctOne(stories, correction, desk, ledger) ?? stories,
      told,
    )
  }

function correctOne(
  stories: readonly ToldStory[],
  correction: Correction,
  desk: StoryDesk,
  ledger: Ledger,
): readonly ToldStory[] | undefined {
  const {what, of, value} = correction
  const named = (name: string | undefined): ToldStory | undefined =>
    stories.find(({story}) => story.id === name || (name !== undefined && story.id === nameId(name)))
  if (what === 'same-story') {
    const [one, other] = [named(of), named(value)]
    if (!one || !other || one === other) return undefined
    ledger.note(correction, `story ${other.story.id}`, one.story.title)
    return replaced(stories, [one, other], again(other, [...other.members, ...one.members], desk))
  }
  const index = desk.indexOf(of)
  const article = desk.articles[index ?? -1]
  if (index === undefined || !article || !ledger.isForText(correction, article)) return undefined
  const current = stories.find(({members}) => members.includes(index))
  if (what === 'not-in-story') {
    if (!current || (value !== undefined && current !== named(value))) return undefined
    ledger.note(correction, of, current.story.title)
    ledger.note(correction, `story ${current.story.id}`, current.story.title)
    return without(stories, current, index, desk)
  }
  const target = named(value)
  ledger.note(correction, of, current?.story.title)
  ledger.note(correction, `story ${target?.story.id ?? nameId(value ?? '')}`, current?.story.title)
  if (target && target === current) return stories
  const rest = current ? without(stories, current, index, desk) : stories
  if (target) return replaced(rest, [target], again(target, [...target.members, index], desk))
  const story = {...desk.tell([index]), id: nameId(value ?? ''), title: value ?? ''}
  return [...rest, {members: [index], story: byArchivist(story)}]
}

function without(stories: readonly ToldStory[], from: ToldStory, index: number, desk: StoryDesk): readonly ToldStory[] {
  const members = from.members.filter((member) => member !== index)
  return members.length < 2 ? replaced(stories, [from]) : replaced(stories, [from], again(from, members, desk))
}

const replaced = (
  stories: readonly ToldStory[],
  old: readonly ToldStory[],
  fresh?: ToldStory,
): readonly ToldStory[] => [...stories.filter((story) => !old.includes(story)), ...(fresh ? [fresh] : [])]

/** The story of other articles under the address it has. */
function again({story}: ToldStory, members: readonly number[], desk: StoryDesk): ToldStory {
  const sorted = [...members].sort((a, b) => a - b)
  const {id, title} = story
  return {members: sorted, story: byArchivist({...desk.tell(sorted), id, title})}
}

/** Why articles are one story where extraction had no say, or not all of it. */
export const correctedStory = 'the archivist decided which reports are of it'

const byArchivist = (story: Story): Story => ({
  ...story,
  evidence: [{says: correctedStory}, ...story.evidence.filter(({says}) => says !== correctedStory)],
})
