import {datelineAgency, datelineDate, datelinePlace} from '../lines/find-dateline.ts'
import type {RuleGroup} from '../rules/rule-group.ts'
import {byline, photoCredit} from './authors/index.ts'
import {dateRules} from './dates/find-dates.ts'
import {folderDefault} from './folder-default.ts'
import {addressLine} from './headline/find-address.ts'
import {derivedFromLead} from './headline/title-from-lead.ts'
import {titleInFileName} from './headline/title-of-file-name.ts'
import {languageOfWords} from './language/index.ts'
import {couple} from './names/people/find-couples.ts'
import {longListOfPeople} from './names/people/find-listed-people.ts'
import {neighbourSieves, peopleSieves, singleNameSieves} from './names/people/index.ts'
import {clueRules} from './published/clues/index.ts'
import {publishedSieves} from './published/index.ts'
import {answerOfInterviewed} from './quotes/attribution/answers-of-interviewed.ts'
import {orphanSieves} from './quotes/attribution/orphans/index.ts'
import {attributionSieves} from './quotes/attribution/sieves/index.ts'
import {rulesOfLanguages} from './quotes/languages/rules/index.ts'
import {speakerSieves} from './quotes/speaker/sieves/index.ts'
import {stanceSieves} from './quotes/stance/index.ts'
import {unsaidSieves} from './quotes/stance/unsaid/index.ts'
import {sourceSieves} from './source/index.ts'
import {tooManyNames} from './too-many-names.ts'
import {tooManyStatements} from './too-many-statements.ts'
import {tooManyTopics} from './too-many-topics.ts'
import {tooManyWords} from './too-many-words.ts'
import {archivistTrigger} from './topics/find-decided-topics.ts'
import {namedEvent} from './topics/find-named-events.ts'
import {keyPhrase} from './topics/find-recurring-names.ts'
import {twoCountriesAndRelations} from './topics/find-relations.ts'
import {sanctions} from './topics/find-sanctions.ts'
import {vocabulary} from './topics/find-vocabulary-topics.ts'
import {warAnniversary, warSpokenOf} from './topics/find-wars.ts'
import {introducedAsInterviewed} from './transcript/find-interviewed.ts'
import {opensTurn} from './transcript/names-of-turns.ts'

/** What finds the facts of one article, fact by fact in the order in which they are found. */
export const annotateRules: readonly RuleGroup[] = [
  {decides: 'Language', rules: [languageOfWords]},
  {decides: 'Dateline', rules: [datelineAgency, datelineDate, datelinePlace]},
  {decides: 'Headline and address', rules: [titleInFileName, derivedFromLead, addressLine, folderDefault]},
  {decides: 'Outlet', rules: sourceSieves},
  {decides: 'Authors', rules: [byline, photoCredit]},
  {decides: 'Days named in the text', rules: dateRules},
  {decides: 'Day of publication, where the article states it', rules: publishedSieves},
  {decides: 'Clues to the day of publication', rules: clueRules},
  {
    decides: 'People',
    rules: [
      opensTurn,
      introducedAsInterviewed,
      longListOfPeople,
      couple,
      ...peopleSieves,
      ...neighbourSieves,
      ...singleNameSieves,
    ],
  },
  {
    decides: 'Statements: how the words are given',
    rules: [...attributionSieves, answerOfInterviewed, ...orphanSieves, ...rulesOfLanguages],
  },
  {decides: 'Words that were not said', rules: unsaidSieves},
  {decides: 'Statements told in other words', rules: stanceSieves.map(([, sieve]) => sieve)},
  {decides: 'Who is meant', rules: speakerSieves},
  {
    decides: 'Topics',
    rules: [
      archivistTrigger,
      vocabulary,
      twoCountriesAndRelations,
      warSpokenOf,
      warAnniversary,
      sanctions,
      namedEvent,
      keyPhrase,
    ],
  },
  {
    decides: 'Warnings: more than an article holds',
    rules: [tooManyWords, tooManyNames, tooManyStatements, tooManyTopics],
  },
]
