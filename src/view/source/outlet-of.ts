import {nameId} from '../../ids/name-id.ts'
import {messagesFor} from '../../messages/index.ts'
import type {ArticleRecord} from '../../model.ts'

/** The drawer of the articles that do not say who printed them. An outlet named `Unknown outlet` would share it. */
export const unknownOutletId = 'unknown-outlet'

/** Its name, in the language of the archive. */
export const unknownOutletName = (language: string): string => messagesFor(language).reading.list.unknownOutlet

/** Of which outlet an article is, or that it is of none that is known. */
export const outletIdOf = ({source}: ArticleRecord): string => (source ? nameId(source.value) : unknownOutletId)

/** Who printed an article, as the drawer it is filed in. */
export function outletOf(record: ArticleRecord, language: string): {readonly id: string; readonly name: string} {
  return {id: outletIdOf(record), name: record.source?.value ?? unknownOutletName(language)}
}
