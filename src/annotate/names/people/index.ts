import type {Sieve} from '../../../rules/sieve.ts'
import type {Acceptance, Question} from './evidence.ts'
import {familyNameFirst} from './family-name-first.ts'
import {familyNameLast} from './family-name-last.ts'
import {givenName} from './given-name.ts'
import {householdName} from './household-name.ts'
import {initialsName} from './initials-name.ts'
import {kinSingleName} from './kin-single-name.ts'
import {listedWithPeople} from './listed-with-people.ts'
import {nameCommaAge} from './name-comma-age.ts'
import {nameCommaRole} from './name-comma-role.ts'
import {nameCueVerb} from './name-cue-verb.ts'
import {nameWho} from './name-who.ts'
import {roleBeforeName} from './role-before-name.ts'
import {rolesBeforeNames} from './roles-before-names.ts'
import {singleNameAge} from './single-name-age.ts'
import {singleNameCueVerb} from './single-name-cue-verb.ts'
import {surnameReused} from './surname-reused.ts'
import {titleBeforeName} from './title-before-name.ts'
import {titleOfName} from './title-of-name.ts'
import {titleSingleName} from './title-single-name.ts'
import {unknownPair} from './unknown-pair.ts'

/** The order is policy: what the article states comes first, then what names look like, last what nothing speaks against. */
export const peopleSieves: readonly Sieve<Question, Acceptance>[] = [
  titleBeforeName,
  titleOfName,
  roleBeforeName,
  rolesBeforeNames,
  nameCommaRole,
  nameCommaAge,
  nameWho,
  givenName,
  familyNameFirst,
  initialsName,
  nameCueVerb,
  familyNameLast,
  surnameReused,
  unknownPair,
]

/** Asked again of what is left, once the others are known: a list of people is no list of towns. */
export const neighbourSieves: readonly Sieve<Question, Acceptance>[] = [listedWithPeople]

/** For words that stand alone and are part of nobody's name: `President Mkhize`, whose given name is never printed. */
export const singleNameSieves: readonly Sieve<Question, Acceptance>[] = [
  titleSingleName,
  kinSingleName,
  singleNameAge,
  householdName,
  singleNameCueVerb,
]
