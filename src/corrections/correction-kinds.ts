import type {CorrectionKind} from '../model.ts'

/** What a kind of correction is addressed to, which value it takes, and how people read it. */
export interface KindOfCorrection {
  readonly of: 'statement' | 'article' | 'person' | 'story' | 'place' | 'organisation' | 'anything'
  /** `optional` where it says something without one as well; `none` where there is nothing to give. */
  readonly value: 'required' | 'optional' | 'none'
  /** As a page heads it: `Speaker`. */
  readonly label: string
  /** In a sentence, for the list in the documentation. */
  readonly says: string
}

/** Every kind, in the order of the documentation. */
export const correctionKinds: Readonly<Record<CorrectionKind, KindOfCorrection>> = {
  speaker: {
    of: 'statement',
    value: 'required',
    label: 'Speaker',
    says: 'Who said it: a name, the id of a person, or `unknown`.',
  },
  words: {of: 'statement', value: 'required', label: 'Words', says: 'The words of the statement.'},
  'not-a-statement': {of: 'statement', value: 'none', label: 'No statement', says: 'Nobody said this.'},
  'not-an-echo': {
    of: 'statement',
    value: 'optional',
    label: 'Not the same statement',
    says: 'It is not the statement `value` said again; without a value it is nobody’s echo.',
  },
  headline: {of: 'article', value: 'required', label: 'Headline', says: 'The headline, or `unknown`.'},
  dek: {of: 'article', value: 'required', label: 'Line below the headline', says: 'The dek, or `unknown`.'},
  section: {of: 'article', value: 'required', label: 'Section', says: 'The section, or `unknown`.'},
  outlet: {of: 'article', value: 'required', label: 'Outlet', says: 'Who printed it, or `unknown`.'},
  day: {
    of: 'article',
    value: 'required',
    label: 'Day of publication',
    says: 'The day, month or year it came out, as `2023-08-15`, or `unknown`.',
  },
  topic: {of: 'article', value: 'required', label: 'Topic', says: 'A topic it has as well.'},
  'not-a-topic': {of: 'article', value: 'required', label: 'Not a topic', says: 'A topic it does not have.'},
  'not-a-copy': {
    of: 'article',
    value: 'none',
    label: 'Not a copy',
    says: 'It prints no other article’s report, but one of its own.',
  },
  story: {of: 'article', value: 'required', label: 'Story', says: 'The story it reports: an id, or a new name.'},
  'not-in-story': {
    of: 'article',
    value: 'optional',
    label: 'Not in the story',
    says: 'It does not report the story `value`, or any.',
  },
  furniture: {of: 'article', value: 'required', label: 'Set aside', says: 'A line that is not the article’s.'},
  'not-furniture': {
    of: 'article',
    value: 'required',
    label: 'Restored',
    says: 'A line that was set aside and is the article’s.',
  },
  visibility: {
    of: 'article',
    value: 'required',
    label: 'How much is shown',
    says: '`full`, `excerpt` (the first paragraph) or `hidden`: facts, statements and a link only.',
  },
  withdrawn: {
    of: 'article',
    value: 'required',
    label: 'Withdrawn',
    says: 'Taken out of the archive; `value` is the reason that stands at its address.',
  },
  'same-story': {
    of: 'story',
    value: 'required',
    label: 'The same story',
    says: 'It is the story `value`; both become that one.',
  },
  role: {of: 'person', value: 'required', label: 'Role', says: 'What they are: `harbour minister`.'},
  'same-person': {
    of: 'person',
    value: 'required',
    label: 'The same person',
    says: 'They are the person `value`; both become that one.',
  },
  'other-person': {
    of: 'person',
    value: 'required',
    label: 'Another person',
    says: 'In the articles of `in`, or under the `spelling`, it is somebody else, of the name or id `value`.',
  },
  'not-a-person': {of: 'person', value: 'none', label: 'Not a person', says: 'This is nobody.'},
  'not-a-place': {of: 'place', value: 'none', label: 'Not a place', says: 'This is no place.'},
  'not-an-organisation': {
    of: 'organisation',
    value: 'none',
    label: 'Not an organisation',
    says: 'This is no organisation.',
  },
  right: {
    of: 'anything',
    value: 'optional',
    label: 'Looked at',
    says: 'It was doubted, was looked at and is right: the doubt `value`, or of two people that they are two.',
  },
}

export const isCorrectionKind = (word: string): word is CorrectionKind => Object.hasOwn(correctionKinds, word)

/** Their names, in that order. */
export const kindsOfCorrection: readonly CorrectionKind[] = Object.keys(correctionKinds).filter(isCorrectionKind)

/** The word for a value that nobody knows. */
export const unknown = 'unknown'
