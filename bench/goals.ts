/** A figure of the scorer, as its JSON line names it, and what it should reach. */
export interface Goal {
  readonly figure: string
  readonly says: string
  readonly goal: number
}

/** What is asked of extraction on the development corpora, by the task that `score.mjs` measures. */
export const goals: Readonly<Record<string, readonly Goal[]>> = {
  quotes: [
    {figure: 'quoteSpeakerF1', says: 'marked content and its right speaker, F1', goal: 0.85},
    {figure: 'speakerAccuracy', says: 'speaker accuracy on found quotes', goal: 0.92},
    {figure: 'lenientF1', says: 'all attributed content, F1, overlap ≥ 0.3', goal: 0.8},
    {figure: 'strictF1', says: 'all attributed content, F1, overlap ≥ 0.8', goal: 0.6},
    {figure: 'indirectF1', says: 'indirect speech, F1', goal: 0.65},
  ],
  people: [
    {figure: 'surfaceF1', says: 'every surface form, F1', goal: 0.88},
    {figure: 'surfaceP', says: 'every surface form, precision', goal: 0.93},
    {figure: 'fullNameF1', says: 'names of two words or more, F1', goal: 0.92},
  ],
  dates: [{figure: 'valueF1', says: 'right ISO value, F1', goal: 0.85}],
  stories: [{figure: 'b3F1', says: 'B-cubed F1', goal: 0.88}],
}
