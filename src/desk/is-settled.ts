import type {WrittenCorrection} from '../corrections/edit-corrections.ts'
import type {DeskDoubt} from './desk-doubt.ts'
import {kindsOfDoubt} from './kinds/index.ts'

/** Tells which doubts some corrections settle; prepared once, asked for thousands. */
export function isSettled(corrections: readonly WrittenCorrection[]): (doubt: DeskDoubt) => boolean {
  const about = new Map<string, WrittenCorrection[]>()
  const note = (id: string | undefined, correction: WrittenCorrection): void => {
    if (id === undefined) return
    const some = about.get(id)
    if (some) some.push(correction)
    else about.set(id, [correction])
  }
  for (const correction of corrections) {
    note(correction.of, correction)
    // A pair of people, a story and a line are met from the other side too.
    if (correction.value !== correction.of) note(correction.value, correction)
  }
  const kinds = new Map(kindsOfDoubt.map((kind) => [kind.kind, kind.settledBy]))
  return (doubt) => {
    const settledBy = kinds.get(doubt.kind) ?? []
    const near = [doubt.of, doubt.article, ...(doubt.other === undefined ? [] : [doubt.other])]
    return near.some((id) =>
      (about.get(id) ?? []).some(
        (correction) =>
          (correction.what === 'withdrawn' && correction.of === doubt.article) ||
          (settledBy.includes(correction.what) && settles(correction, doubt)) ||
          (correction.what === 'not-a-person' && (correction.of === doubt.of || correction.of === doubt.other)),
      ),
    )
  }
}

function settles({what, of, value}: WrittenCorrection, doubt: DeskDoubt): boolean {
  switch (what) {
    case 'right':
      return of === doubt.of && (value === undefined || value === doubt.kind || value === doubt.other)
    case 'same-person':
      return doubt.other === undefined
        ? of === doubt.of
        : [doubt.of, doubt.other].includes(of) && [doubt.of, doubt.other].includes(value ?? '')
    case 'furniture':
      return value === doubt.other
    case 'not-in-story':
      return value === doubt.of
    case 'same-story':
    case 'story':
      return of === doubt.of || value === doubt.of
    default:
      return of === doubt.of
  }
}
