import type {KindOfDoubt} from '../desk-doubt.ts'
import {guessedDays, undated} from './days.ts'
import {repeatedLines} from './furniture.ts'
import {guessedPeople} from './guessed-people.ts'
import {derivedHeadlines, unknownOutlets} from './heads.ts'
import {oddStatements, otherSpeakers} from './odd-statements.ts'
import {onePerson} from './one-person.ts'
import {unattributed} from './speakers.ts'
import {thinStories} from './thin-stories.ts'
import {twoInOne} from './two-in-one.ts'

/**
 * The kinds of doubt that the desk asks about, in the order of its tabs: what harms most where it is wrong comes first.
 * Words given to the wrong one are worse than a day that is a guess, and that is worse than none.
 */
export const kindsOfDoubt: readonly KindOfDoubt[] = [
  otherSpeakers,
  twoInOne,
  oddStatements,
  guessedDays,
  thinStories,
  onePerson,
  guessedPeople,
  undated,
  unattributed,
  unknownOutlets,
  repeatedLines,
  derivedHeadlines,
]
