import {describe, expect, it} from 'vitest'
import {clean} from '../../src/clean/index.ts'
import {parse} from '../../src/parse/index.ts'

const body = [
  'The council voted on Tuesday to close the old bridge over the harbour from May.',
  'Ana Ruiz, the mayor, told reporters that the ferry would run every ten minutes until then.',
]

/** The rule that set `line` aside, above, inside or below an article; `kept` where it stays. */
function ruleFor(line: string, where: 'above' | 'inside' | 'below'): string {
  const lines = where === 'above' ? [line, ...body] : where === 'inside' ? [body[0], line, body[1]] : [...body, line]
  const raw = lines.join('\n\n')
  const document = clean(parse({file: 'a.txt', format: 'text', raw, sha256: '', warnings: []}))
  return document.furniture.find(({span}) => raw.slice(span.start, span.end) === line)?.rule ?? 'kept'
}

describe('furniture', () => {
  it.each([
    ['web-address-line', 'https://www.gazette.example/2024/05/bridge', 'above'],
    ['age-line', '11 months ago 28', 'above'],
    ['age-line', '5 min read', 'above'],
    ['age-line', '2 days ago · 1.2k views, 14 comments', 'above'],
    ['age-line', '3 hours ago17', 'above'],
    ['embedded-post', '12 replies, 340 retweets · 1.2K likes', 'below'],
    ['navigation-crumbs', 'Home > Politics > Harbour', 'above'],
    ['navigation-crumbs', 'News \u00a0 / \u00a0 Asia', 'above'],
    ['navigation-label', 'All news', 'above'],
    ['whole-article-link', 'Read Entire Article', 'below'],
    ['share-line', 'SHARE THIS ARTICLE', 'below'],
    ['share-line', 'Read or Share this story: https://gazette.example/b', 'below'],
    ['advertisement-label', 'Advertisement', 'inside'],
    ['related-link', 'Read more: Ferry runs late again', 'inside'],
    ['related-link', 'Ferry runs late again Read more', 'inside'],
    ['site-footer', 'The Gazette’s website can also be accessed at the following addresses:', 'below'],
    ['correction-note', '(This May 4 story has been corrected to fix the name of the lock)', 'below'],
    ['correction-note', 'Updated at 10.12am with a statement from the board.', 'below'],
    ['correction-note', 'For the record: an earlier version gave the wrong year.', 'below'],
    ['age-line', '2-min read', 'above'],
    ['age-line', '3h ago', 'above'],
    ['jump-line', 'Page A5', 'above'],
    ['goes-on-elsewhere', 'Subscribe to continue reading', 'below'],
    ['goes-on-elsewhere', 'Il vous reste 80 % de cet article à lire. La suite est réservée aux abonnés.', 'below'],
    ['subscription-pitch', 'Only $1 for four weeks', 'below'],
    ['subscription-pitch', 'Add Harbours as an interest', 'below'],
    ['subscription-pitch', 'Add Interest', 'below'],
    ['kept', 'She had kept old harbours as an interest.', 'inside'],
    ['subscription-pitch', 'Sign up for our newsletter to get the harbour in your inbox.', 'inside'],
    [
      'subscription-pitch',
      'Newsletter Sign Up Please select a newsletter to subscribe to. Thank you for subscribing. Please try again later if an error has occurred, and view all our newsletters on the site of the paper any time that you like to do so.',
      'inside',
    ],
    ['legal-notice', '© 2024 The Harbour Gazette. All rights reserved.', 'below'],
    ['comment-count', '28 Comments', 'below'],
    ['tag-list', 'Tags: council, bridge, ferry', 'below'],
    ['desk-mark', 'FULL TEXT.', 'above'],
    ['lone-mark', '* * *', 'inside'],
    ['player-label', 'Hide Caption', 'inside'],
    ['story-highlights', 'Story highlights Ferry will run every ten minutes', 'above'],
    ['headline-in-capitals', 'RUIZ’S HARBOUR BILL AT RISK AFTER STORMS', 'inside'],
    ['headline-in-capitals', 'MAYOR: SWANS MUST GO', 'inside'],
    ['results-table', 'P W D L F A Pts', 'inside'],
    ['results-table', 'Harbour Town Rovers P W D L Pts', 'inside'],
    ['results-table', 'Harbour Town 9 7 1 1 24 6 22', 'inside'],
    ['results-table', '1. Oakfield Vale (A) 9 7 1 1 24-6 +18 22', 'inside'],
    ['results-table', 'Harbour Town 2-1 Oakfield', 'inside'],
    ['results-table', 'Harbour Town 7, Oakfield 0', 'below'],
    ['results-table', 'Scorers: Oduya 4, 19, Ruiz 40 (pen)', 'inside'],
    ['exact-repeat', body[0] ?? '', 'below'],
  ] as const)('%s: %s', (rule, line, where) => {
    if (rule !== 'exact-repeat') expect(ruleFor(line, where)).toBe(rule)
    else
      expect(
        clean(parse({file: 'a.txt', format: 'text', raw: [...body, line].join('\n\n'), sha256: '', warnings: []}))
          .furniture,
      ).toMatchObject([{rule}])
  })

  it.each([
    ['news of subscriptions', 'Readers of the paper can now cancel any time, the Gazette said on Tuesday.', 'inside'],
    ['news of a story', 'This story has a heron in it, and a lock that nobody dares to open.', 'inside'],
    ['a page that is news', 'Page 5 of the plan has the heron’s nest on it.', 'inside'],
    ['news of paywalls', 'The rest of the minutes is for subscribers only, the mayor said on Tuesday.', 'below'],
    ['a wall of the town', 'Walkers need a key to continue reading the plaques behind the wall.', 'inside'],
    ['a pitch that is quoted', '“Subscribe now,” the poster says, “and cancel any time.”', 'inside'],
    ['news of cookies', 'The court said the company uses cookies without asking its users for consent.', 'inside'],
    [
      'a link that is a sentence',
      'Read more carefully, the report says the opposite of what the mayor claimed.',
      'inside',
    ],
    ['a short quotation', '“No.”', 'inside'],
    ['a short sentence', 'He resigned.', 'inside'],
    ['a subheading that is a label elsewhere', 'Security', 'inside'],
    ['an age in a sentence', 'Two years ago the bridge was painted.', 'inside'],
    ['two names and a stroke', 'Ruiz / Beck', 'below'],
    ['a refrain', 'Why?', 'inside'],
    ['an address in a sentence', 'The plan stands at https://www.gazette.example/plan for all to read.', 'below'],
    ['a company between paragraphs', 'Harbour.com', 'inside'],
    ['steps that are no menu', 'Ferry > Bridge', 'below'],
    ['a menu’s word in a sentence', 'All news is local.', 'above'],
    ['a whole article in a sentence', 'Read the entire article before you vote, the mayor said.', 'below'],
    ['a share that is owned', 'Share prices of the ferry company fell by a third.', 'inside'],
    ['a button’s word between paragraphs', 'Following', 'inside'],
    ['news of an advertisement', 'Advertisement for the bridge was banned.', 'inside'],
    ['an advertisement quoted', '“Advertisement”', 'inside'],
    ['a colon that leads nowhere else', 'Related: that is what she called the two fires.', 'inside'],
    ['a site named in the article', 'The Gazette’s website can also be accessed at sea.', 'inside'],
    ['a price in the news', 'Only $1 for four weeks is what the islanders were paid, the mayor said.', 'inside'],
    ['a letter to subscribers', '“Your subscription lapsed,” the letter says.', 'below'],
    ['news of copyright', 'Copyright in the song belongs to the mayor’s sister, the court said.', 'below'],
    ['a count in a sentence', '28 comments were read out to the council.', 'below'],
    ['keywords in a sentence', 'Topics: the bridge, the ferry and what the mayor had for lunch.', 'inside'],
    ['hashtags that say something', '#Bridge is what they shout', 'below'],
    ['an end that is news', 'The end', 'inside'],
    ['a number between paragraphs', '1954', 'inside'],
    ['a short repeat', 'Nobody answered.', 'inside'],
    ['a counter without a gallery', '2 of 12', 'inside'],
    ['highlights that are news', 'Highlights of the regatta were sold to the harbour channel.', 'inside'],
    ['a subheading in capitals', 'WHAT HAPPENS NEXT', 'inside'],
    ['a subheading of five words', 'ALL OPTIONS ON THE TABLE', 'inside'],
    ['a heading with a full stop', 'THE BEST THING THAT HAPPENED TO THE HARBOUR.', 'inside'],
    ['a numbered heading', '5. ELEVEN FERRIES AND DOZENS OF BOATS LATE', 'inside'],
    ['a long line in capitals with nothing below', 'RUIZ’S HARBOUR BILL AT RISK AFTER STORMS', 'below'],
    ['a result in a sentence', 'Harbour Town won 2-1 at Oakfield.', 'inside'],
    ['a vote', 'The council voted 9 to 2, 7 to 4 and 6 to 5.', 'inside'],
    ['goals that are meant', 'Goals: what the mayor wants to reach by May', 'inside'],
    ['two agencies', 'AP - AFP', 'inside'],
  ] as const)('keeps %s', (_case, line, where) => {
    expect(ruleFor(line, where)).toBe('kept')
  })

  it('takes a pitch with its continuation lines and lone bullets, and not the article above', () => {
    const pitch = [
      'Try unlimited access',
      '-',
      'The Harbour Daily, an email newsletter to keep you in',
      'the loop',
      '-',
      'Archive of all photo galleries',
      'Subscribe',
      'now',
    ]
    const raw = [...body, ...pitch].join('\n')
    const {blocks} = clean(parse({file: 'a.txt', format: 'text', raw, sha256: '', warnings: []}))
    expect(blocks.map(({role}) => role)).toEqual(['body', 'body', ...pitch.map(() => 'furniture')])
  })
})

describe('a line that could be cut in more ways than can be tried', () => {
  // Each of these took longer than anyone waits, or seconds, before every part of a pattern began with what no other may.
  it.each([
    ['figures behind an age', `2 days ago ${'1'.repeat(90)}x`],
    ['commas between counters', `${'1 like,,,'.repeat(20)}x`],
    ['capitals behind a score', `Ana 1-1 ${'A'.repeat(250)}(`],
    ['letters before a score', 'a'.repeat(290)],
    ['capitals before MORE', `Ana Ruiza ${'ABCDEFGHIJ'.repeat(30)} and MORE`],
  ])('is read at once: %s', (_what, line) => {
    expect(ruleFor(line, 'above')).toEqual(expect.any(String))
    expect(ruleFor(line, 'below')).toBe('kept')
  })
})

describe('promo-block', () => {
  const kept = (...lines: string[]) => {
    const raw = [...body, ...lines].join('\n\n')
    return clean(parse({file: 'a.txt', format: 'text', raw, sha256: '', warnings: []}))
      .blocks.filter(({role}) => role !== 'furniture')
      .map(({text}) => text)
      .slice(body.length)
  }

  it('takes the title of the box and a long list of what it offers', () => {
    const offers = ['The ferry times', 'The harbour cameras', 'The crossword', 'The tide tables', 'The letters']
    expect(kept(body[0] ?? '', 'Try us for a pound', 'Just £1 for a month', ...offers, 'Subscribe now')).toEqual([])
  })

  it('leaves a title that no furniture stands above, a credit, and a sentence between two pitches', () => {
    expect(kept('Try us for a pound', 'Just £1 for a month')).toEqual(['Try us for a pound'])
    expect(kept(body[0] ?? '', 'Edited by Tom Beck', 'Just £1 for a month')).toEqual(['Edited by Tom Beck'])
    const between = ['Just £1 for a month', 'The mayor has left the town.', 'Subscribe now']
    expect(kept(...between)).toEqual(['The mayor has left the town.'])
  })
})

describe('boxes of several lines', () => {
  const kept = (...lines: string[]) =>
    clean(parse({file: 'a.txt', format: 'text', raw: lines.join('\n\n'), sha256: '', warnings: []}))
      .blocks.filter(({role}) => role !== 'furniture')
      .map(({text}) => text)

  it('takes a gallery from its title to the number of each picture', () => {
    const picture = (caption: string, at: number) => ['Photos: The bridge', caption, 'Hide Caption', `${at} of 2`]
    const gallery = [...picture('Ana Ruiz waits. “It is cold,” she says.', 1), ...picture('A ferry.', 2)]
    expect(kept(body[0] ?? '', ...gallery, body[1] ?? '')).toEqual(body)
  })

  it('keeps what a line called photos leads into where no caption is hidden', () => {
    const lines = ['Photos: The bridge', 'Ana Ruiz waits at the harbour.']
    expect(kept(...body, ...lines)).toEqual([...body, ...lines])
  })

  it('takes a list of highlights up to the first sentence', () => {
    expect(kept('Story highlights', 'Ana Ruiz says ferry will run', 'Mayor: “Bring a coat”', ...body)).toEqual(body)
    expect(kept('Key points', 'Bridge closes in May', ...body)).toEqual(body)
  })

  it('keeps a subheading of that name, and a sentence below the list', () => {
    expect(kept(...body, 'Highlights', body[0]?.replace('old', 'new') ?? '')).toContain('Highlights')
    expect(kept('Story highlights', 'It rained.', ...body)).toEqual(['It rained.', ...body])
  })
})

describe('roles', () => {
  const rolesOf = (...lines: string[]) =>
    clean(parse({file: 'a.txt', format: 'text', raw: lines.join('\n\n'), sha256: '', warnings: []})).blocks.map(
      ({role}) => role,
    )

  it('tells the lines of a page apart', () => {
    expect(
      rolesOf(
        'Politics',
        'Council votes to close old bridge',
        'The mayor calls it a matter of safety for all',
        'By Ana Ruiz and Tom Beck',
        'The old bridge on May 3, 2024. (Photo by Li Wei/AFP)',
        ...body,
        'What happens next',
        ...body.map((line) => `Again, ${line}`),
        '(Reporting by Ana Ruiz; Editing by Tom Beck)',
      ),
    ).toEqual(['section', 'headline', 'dek', 'byline', 'caption', 'body', 'body', 'subhead', 'body', 'body', 'credit'])
  })

  it.each([
    ['a lead is no headline', body, ['body', 'body']],
    ['nor is a quotation that leads', ['“We will close it,”', ...body], ['body', 'body', 'body']],
    [
      'a title with a full stop is one in Title Case',
      ['Council Votes to Close Bridge.', ...body],
      ['headline', 'body', 'body'],
    ],
    ['a note of one line is its text', ['Bridge closed'], ['body']],
    [
      'a photographer without a picture’s words is a credit',
      [...body, 'Photograph: Ana Ruiz/Harbour Pictures', 'Image copyright Ana Ruiz'],
      ['body', 'body', 'credit', 'credit'],
    ],
    [
      'reports of works are no credits',
      [...body, 'Produced by the Harbour Players, the show tells of a bridge that nobody crosses.'],
      ['body', 'body', 'body'],
    ],
  ])('%s', (_case, lines, expected) => {
    expect(rolesOf(...lines)).toEqual(expected)
  })
})
