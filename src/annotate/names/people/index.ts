import type {Sieve} from '../../../rules/sieve.ts'
import type {Acceptance, Question} from './evidence.ts'
import {familyNameFirst} from './sieves/family-name-first.ts'
import {familyNameLast} from './sieves/family-name-last.ts'
import {givenName} from './sieves/given-name.ts'
import {givenNameLast} from './sieves/given-name-last.ts'
import {initialsName} from './sieves/initials-name.ts'
import {listedWithPeople} from './sieves/listed-with-people.ts'
import {nameBorn} from './sieves/name-born.ts'
import {nameCommaAge} from './sieves/name-comma-age.ts'
import {nameCommaRole} from './sieves/name-comma-role.ts'
import {nameCueVerb} from './sieves/name-cue-verb.ts'
import {nameWho} from './sieves/name-who.ts'
import {nicknameInName} from './sieves/nickname-in-name.ts'
import {ownerBeforeName} from './sieves/owner-before-name.ts'
import {phraseCommaName} from './sieves/phrase-comma-name.ts'
import {roleBeforeName} from './sieves/role-before-name.ts'
import {rolesBeforeNames} from './sieves/roles-before-names.ts'
import {singleNameSuffix} from './sieves/single-name-suffix.ts'
import {surnameReused} from './sieves/surname-reused.ts'
import {titleBeforeName} from './sieves/title-before-name.ts'
import {titleOfName} from './sieves/title-of-name.ts'
import {unknownPair} from './sieves/unknown-pair.ts'
import {householdName} from './single-names/household-name.ts'
import {kinSingleName} from './single-names/kin-single-name.ts'
import {listedSingleName} from './single-names/listed-single-name.ts'
import {singleNameAge} from './single-names/single-name-age.ts'
import {singleNameCommaRole} from './single-names/single-name-comma-role.ts'
import {singleNameCueVerb} from './single-names/single-name-cue-verb.ts'
import {titleSingleName} from './single-names/title-single-name.ts'

/** The order is policy: what the article states comes first, then what names look like, last what nothing speaks against. */
export const peopleSieves: readonly Sieve<Question, Acceptance>[] = [
  titleBeforeName,
  titleOfName,
  roleBeforeName,
  rolesBeforeNames,
  phraseCommaName,
  nameCommaRole,
  nameCommaAge,
  nameWho,
  nameBorn,
  nicknameInName,
  singleNameSuffix,
  givenName,
  familyNameFirst,
  initialsName,
  nameCueVerb,
  ownerBeforeName,
  familyNameLast,
  surnameReused,
  givenNameLast,
  unknownPair,
]

/** Asked again of what is left, once the others are known: a list of people is no list of towns. */
export const neighbourSieves: readonly Sieve<Question, Acceptance>[] = [listedWithPeople]

/** For words that stand alone and are part of nobody's name: `President Mkhize`, whose given name is never printed. */
export const singleNameSieves: readonly Sieve<Question, Acceptance>[] = [
  titleSingleName,
  singleNameCommaRole,
  kinSingleName,
  listedSingleName,
  singleNameAge,
  householdName,
  singleNameCueVerb,
]
