import type {Sieve} from '../../sieve.ts'
import type {Acceptance, Question} from './evidence.ts'
import {familyNameFirst} from './family-name-first.ts'
import {familyNameLast} from './family-name-last.ts'
import {givenName} from './given-name.ts'
import {nameCommaAge} from './name-comma-age.ts'
import {nameCommaRole} from './name-comma-role.ts'
import {nameCueVerb} from './name-cue-verb.ts'
import {nameWho} from './name-who.ts'
import {roleBeforeName} from './role-before-name.ts'
import {surnameReused} from './surname-reused.ts'
import {titleBeforeName} from './title-before-name.ts'
import {unknownPair} from './unknown-pair.ts'

/** The order is policy: what the article states comes first, then what names look like, last what nothing speaks against. */
export const peopleSieves: readonly Sieve<Question, Acceptance>[] = [
  titleBeforeName,
  roleBeforeName,
  nameCommaRole,
  nameCommaAge,
  nameWho,
  givenName,
  familyNameFirst,
  nameCueVerb,
  familyNameLast,
  surnameReused,
  unknownPair,
]
