import {words} from '../english/words.ts'

/*
 * How a paper says above an interview whom it has questioned, in small letters.
 *
 * Source: introductions of printed interviews, collected by hand.
 */

/** `She spoke to the Journal`, `We talked with Ana Ruiz`, `We sat down with Ana Ruiz`: before `to` or `with`. */
export const talkingVerbs: ReadonlySet<string> = new Set(
  words('spoke speaks spoken speaking talked talks talking chatted chats sat sits met meets'),
)

/** `We interviewed Ana Ruiz`, `We asked Ana Ruiz`; `Ana Ruiz was interviewed`. */
export const questioningVerbs: ReadonlySet<string> = new Set(words('interviewed interviews asked questioned quizzed'))

/** `an interview with Ana Ruiz`, `In conversation with Ana Ruiz`, `Q&A with Ana Ruiz`; `Q&A: Ana Ruiz on bells`. */
export const interviewNouns: ReadonlySet<string> = new Set(words('interview conversation q&a q+a chat talk'))

/** `Ana Ruiz answers our questions` */
export const verbsOfInterviewed: ReadonlySet<string> = new Set(words('answers answered answer'))

/** Who asks, where the paper speaks of itself: `spoke to us`, `we asked`, `our reporter talked to`. */
export const askers: ReadonlySet<string> = new Set(words('we us i me reporter correspondent newspaper paper magazine'))

/** The labels of the turns of who answers, without full stops. */
export const answerLabels: ReadonlySet<string> = new Set(words('a answer'))

/** Behind a name that a headline announces: `Q&A: Ana Ruiz on bells`. In `Q&A: Ana Ruiz bans ferries` she answers nothing. */
export const behindAnnouncedNames: ReadonlySet<string> = new Set(['', ...words('on about , : ( – — - | .')])

/** Between a subject and its talking: `She recently spoke`, `He has spoken`. */
export const beforeTalking: ReadonlySet<string> = new Set(words('has had have also then once'))

/** Stand for the one person named: `She spoke to the Journal`. */
export const pronounsOfInterviewed: ReadonlySet<string> = new Set(words('he she they'))

/** `Ana Ruiz was interviewed` */
export const passiveAuxiliaries: ReadonlySet<string> = new Set(words('was were been'))

/** In the names of papers and before those who ask for them: `the Journal`, `our reporter`, `Post of the Bay`. */
export const determinersOfAskers: ReadonlySet<string> = new Set(words('the our a of'))

/** `Asked about the dam, she said`: a sentence that opens with these tells the question before the answer. */
export const beforeAnswers: ReadonlySet<string> = new Set(words('asked pressed questioned quizzed challenged'))
