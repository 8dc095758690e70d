import type {AboutMessages} from './about-messages.ts'

export const en: AboutMessages = {
  title: 'About this archive',
  description: {
    one: 'What was read out of {count} article, by which rules, and how surely.',
    other: 'What was read out of {count} articles, by which rules, and how surely.',
  },
  parts: 'On this page',
  made: {
    heading: 'How it was made',
    read: '{title} holds {articles}. Nobody typed in what these pages say about them: outlet, day, headline, people, statements and topics were read out of the files by rules, in the same order for every article, and each fact says where in the text it was read, by which rule, and how surely.',
    evidence:
      'Wherever a mark like “stated” or “guessed” stands behind a fact, it opens: behind it are the rule and the passage. The files themselves are kept unchanged beside the articles, with a SHA-256 to check them by. Lines that are not the article, such as navigation, advertising and share links, are set aside, but stay readable at the end of the article with the reason.',
    archivist:
      'What the archivist writes above an article or into the archive’s own lists wins over anything a rule has read; the page then says so and keeps what was read beside it. An unknown outlet, an unattributed statement and an undated article are findings, and they are listed below.',
  },
  counted: {
    heading: 'What is counted',
    statement:
      'A statement is what one article prints as said by somebody: words between quotation marks, or a clause that a verb of saying introduces. Denials of having said something, questions, hopes and labels are none. The same words in two articles are two statements, wherever these pages count them; a person’s are those given to them by name or by a word that means them alone.',
    copies:
      'Articles that print one report, whole or cut, are copies of the version that leads: the agency’s own, or else the longest. They are counted as articles, and as one witness wherever it is said who reports a statement or an event.',
  },
  takeAway: 'All of it can be taken away as [data]. [rules] stand on a page of their own.',
  sure: {
    heading: 'How sure it is',
    table: 'Table: facts by certainty',
    caption: 'How many facts of each kind are printed in the text, concluded from it, or the best of several readings',
    fact: 'Fact',
    unknown: 'not known',
  },
  facts: {
    outlet: 'Outlet',
    day: 'Day of publication',
    headline: 'Headline',
    speaker: 'Speaker of a statement',
    person: 'Person in an article',
    topic: 'Topic of an article',
    author: 'Author',
    dayNamed: 'Day named in the text',
    setAside: 'Set aside as page furniture',
  },
  doubts: {
    heading: 'What is doubtful',
    none: 'Nothing: every article is dated, sourced and attributed.',
    all: 'All {count}',
    line: 'line {line}',
    settle: 'Settle it with',
    lead: {
      one: '{count} in this archive; it leads to where it stands',
      other: '{count} in this archive; each leads to where it stands',
    },
    says: {
      noDate: 'no date was found',
      guessed: '{value} is guessed',
      inferred: '{value} is inferred',
      between: 'between {first} and {last}',
      noOutlet: 'the text does not say who printed it',
      relayed: 'it was relayed by {outlet}',
      textSays: '{words}: the text says “{said}”',
      guessedPerson: '{name} is a guess',
      noHeadline: 'there is no headline',
    },
    kinds: {
      unreadable: 'Files that could not be read',
      decision: 'Doubts about the archive as a whole',
      undated: 'Undated articles',
      'guessed-date': 'Dates that are guessed',
      'unknown-outlet': 'Articles of an unknown outlet',
      'guessed-outlet': 'Outlets that are guessed',
      unattributed: 'Statements that nobody is given',
      'guessed-speaker': 'Speakers that are guessed',
      'guessed-person': 'People who are guessed',
      'derived-headline': 'Headlines that are derived',
      warning: 'Warnings',
    },
  },
  rules: {
    heading: 'The rules',
    lead: {
      one: '{count} rule, a pattern of newspapers or of files',
      other: '{count} rules, each a pattern of newspapers or of files, in the order in which they are asked',
    },
    order:
      'For each fact the rules are asked in a fixed order, the most reliable first; the first that answers decides, and its name is kept. [rules] says what each of them knows; these are the ones that decided here, and how often.',
    names:
      'Organisations and places carry no mark, and lead to where they are first named. A name is one of them when it is on a list of known names, when one of its own words says so, such as “Ministry”, “University” or “River”, or when it is the acronym that the text prints behind one.',
  },
  cite: {
    title: 'Cite a statement',
    formats: 'As text, BibTeX, RIS and CSL-JSON',
    how: 'Beside each statement of an article stands “cite”: it leads to the statement as a footnote cites it, and from there to this page. Reference managers that look for what a page holds, such as Zotero, find article and statements on the page of the article. The same as tables is in [data].',
    script:
      'The formats are written here, in your browser, which takes JavaScript. The page of the article has each statement as text, and the article itself as BibTeX, RIS and CSL-JSON, without it.',
  },
  data: {
    title: 'The data',
    lead: 'Everything these pages say can be taken away and worked with: in a spreadsheet, in a notebook, in another archive. Each fact keeps its certainty and the rule that found it.',
    described: '[file] describes files and columns to programs, as a [package].',
    feeds: 'Feeds',
    newest:
      'What was published last: [atom], [json]. Topics and people who are in the news again and again have feeds of their own, which a feed reader finds on their pages. [sitemap] lists every page.',
    undated: 'There are none yet: a feed is put in order by date, and no article here is dated.',
    noAddress:
      'There are none: feeds and the sitemap consist of full addresses, and the archive does not know its own. Put it into _archive/site.yml as url, and build again.',
  },
}
