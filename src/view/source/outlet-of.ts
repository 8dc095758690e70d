import {nameId} from '../../ids/name-id.ts'
import type {ArticleRecord} from '../../model.ts'

/** The drawer of the articles that do not say who printed them. An outlet of that name would share it. */
export const unknownOutlet = {id: 'unknown-outlet', name: 'Unknown outlet'} as const

/** Who printed an article, as the drawer it is filed in. */
export function outletOf({source}: ArticleRecord): {readonly id: string; readonly name: string} {
  return source ? {id: nameId(source.value), name: source.value} : unknownOutlet
}
