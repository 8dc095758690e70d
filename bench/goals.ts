/** A figure of the scorer, as its JSON line names it, and what it should reach. */
export interface Goal {
  readonly figure: string
  readonly says: string
  readonly goal: number
}

/**
 * What is asked of extraction on the development corpora, by the task that `score.mjs` measures. `printed` counts most:
 * what pages print as said. All attributed content and indirect speech of `quotes` have no goal: they reward stances.
 */
export const goals: Readonly<Record<string, readonly Goal[]>> = {
  printed: [
    {figure: 'directP', says: 'in quotation marks, precision', goal: 0.95},
    {figure: 'directR', says: 'in quotation marks, recall', goal: 0.88},
    {figure: 'indirectP', says: 'reported speech, precision', goal: 0.88},
    {figure: 'indirectR', says: 'reported speech, recall', goal: 0.72},
    {figure: 'statedP', says: 'speaker stated, precision', goal: 0.94},
    {figure: 'peopleP', says: 'people, precision', goal: 0.98},
  ],
  pages: [
    {figure: 'headline', says: 'headline right', goal: 0.96},
    {figure: 'published', says: 'day right', goal: 0.98},
    {figure: 'authorsF1', says: 'authors, F1', goal: 0.88},
    {figure: 'body_aebF1', says: 'body of the extraction benchmark, F1', goal: 0.97},
  ],
  quotes: [
    {figure: 'quoteSpeakerF1', says: 'marked content and its right speaker, F1', goal: 0.86},
    {figure: 'speakerAccuracy', says: 'speaker accuracy on found quotes', goal: 0.93},
  ],
  people: [
    {figure: 'surfaceF1', says: 'every surface form, F1', goal: 0.9},
    {figure: 'surfaceP', says: 'every surface form, precision', goal: 0.95},
    {figure: 'fullNameF1', says: 'names of two words or more, F1', goal: 0.92},
  ],
  dates: [{figure: 'valueF1', says: 'right ISO value, F1', goal: 0.86}],
  stories: [{figure: 'b3F1', says: 'B-cubed F1', goal: 0.93}],
}
