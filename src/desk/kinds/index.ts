import type {KindOfDoubt} from '../desk-doubt.ts'
import {guessedDays, undated} from './days.ts'
import {repeatedLines} from './furniture.ts'
import {guessedPeople} from './guessed-people.ts'
import {derivedHeadlines, unknownOutlets} from './heads.ts'
import {oddStatements} from './odd-statements.ts'
import {onePerson} from './one-person.ts'
import {unattributed} from './speakers.ts'
import {thinStories} from './thin-stories.ts'
import {twoInOne} from './two-in-one.ts'

/** The kinds of doubt that the desk asks about, in the order of its tabs; within all of them the weight decides. */
export const kindsOfDoubt: readonly KindOfDoubt[] = [
  guessedDays,
  undated,
  unattributed,
  oddStatements,
  onePerson,
  twoInOne,
  thinStories,
  guessedPeople,
  repeatedLines,
  unknownOutlets,
  derivedHeadlines,
]
