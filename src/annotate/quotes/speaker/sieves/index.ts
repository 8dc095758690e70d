import type {Sieve} from '../../../../rules/sieve.ts'
import type {Meant, Mentioned} from '../mentioned.ts'
import {lastSpeaker} from './last-speaker.ts'
import {namedOrganisation} from './named-organisation.ts'
import {namedPerson} from './named-person.ts'
import {namedTogether} from './named-together.ts'
import {personInApposition} from './person-in-apposition.ts'
import {personOfRole} from './person-of-role.ts'
import {pronounPerson} from './pronoun-person.ts'
import {pronounThing} from './pronoun-thing.ts'
import {pronounUnnamed} from './pronoun-unnamed.ts'
import {relativeGroup} from './relative-group.ts'
import {relativePerson} from './relative-person.ts'
import {surnameOfPerson} from './surname-of-person.ts'
import {unlistedName} from './unlisted-name.ts'
import {wordsOfTheText} from './words-of-the-text.ts'

/** From mention to speaker: a printed name is surer than a role, a role than a pronoun, and any of them than silence. */
export const speakerSieves: readonly Sieve<Mentioned, Meant>[] = [
  namedTogether,
  namedPerson,
  personInApposition,
  relativePerson,
  relativeGroup,
  pronounUnnamed,
  pronounPerson,
  pronounThing,
  namedOrganisation,
  surnameOfPerson,
  personOfRole,
  lastSpeaker,
  unlistedName,
  wordsOfTheText,
]
