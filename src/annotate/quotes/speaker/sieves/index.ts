import type {Sieve} from '../../../../rules/sieve.ts'
import type {Meant, Mentioned, Nobody} from '../mentioned.ts'
import {documentOfOwner} from './document-of-owner.ts'
import {lastSpeaker} from './last-speaker.ts'
import {nameInApposition} from './name-in-apposition.ts'
import {namedOrganisation} from './named-organisation.ts'
import {namedPerson} from './named-person.ts'
import {namedTogether} from './named-together.ts'
import {oneSpeakerBefore} from './one-speaker-before.ts'
import {organisationOfNoun} from './organisation-of-noun.ts'
import {ownedByPronoun} from './owned-by-pronoun.ts'
import {personNamedBelow} from './person-named-below.ts'
import {personOfRole} from './person-of-role.ts'
import {personOfWiderWord} from './person-of-wider-word.ts'
import {pronounOfAuthor} from './pronoun-of-author.ts'
import {pronounOfNobody} from './pronoun-of-nobody.ts'
import {pronounPerson} from './pronoun-person.ts'
import {pronounThing} from './pronoun-thing.ts'
import {pronounUnnamed} from './pronoun-unnamed.ts'
import {relativeClause} from './relative-clause.ts'
import {surnameOfPerson} from './surname-of-person.ts'
import {unlistedName} from './unlisted-name.ts'
import {unnamedAgain} from './unnamed-again.ts'
import {wordsOfTheText} from './words-of-the-text.ts'

/** From mention to speaker: a printed name is surer than a role, a role than a pronoun, and any of them than silence. */
export const speakerSieves: readonly Sieve<Mentioned, Meant | Nobody>[] = [
  namedTogether,
  namedPerson,
  nameInApposition,
  relativeClause,
  pronounOfAuthor,
  pronounUnnamed,
  pronounPerson,
  pronounThing,
  pronounOfNobody,
  documentOfOwner,
  namedOrganisation,
  surnameOfPerson,
  personOfRole,
  personOfWiderWord,
  personNamedBelow,
  unnamedAgain,
  organisationOfNoun,
  ownedByPronoun,
  lastSpeaker,
  unlistedName,
  wordsOfTheText,
  oneSpeakerBefore,
]
