import {words} from '../english/words.ts'

/**
 * Those who speak in a transcript without being named, and the labels of its turns, in small letters without full stops.
 *
 * Source: the labels of broadcast, court and parliament transcripts and of printed interviews, collected by hand.
 */
export const unnamedInTurns: ReadonlySet<string> = new Set(
  words(`
  q a question answer questioner unidentified unknown unnamed male female man woman boy girl voice voice-over voiceover speaker speakers
  audience crowd narrator announcer operator interpreter translator moderator host anchor reporter correspondent interviewer
  interviewee caller several multiple all both members member others protester protesters journalist text graphic video note
  chorus group participant participants official officer`),
)

/** What a transcript says in brackets behind the words of a speaker: `They go around. (laughs)` */
export const stageWords: ReadonlySet<string> = new Set(
  words('laughs laughter laughing applause cheers crosstalk inaudible unintelligible pause sighs smiles music'),
)
