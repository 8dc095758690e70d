import {describe, expect, it} from 'vitest'
import {quotesIn} from './quotes-in.ts'

const people = {'Ana Ruiz': 'female', 'Ben Diaz': 'male'} as const

describe('the clause that a cue tells', () => {
  it.each([
    [
      'behind a time and a that',
      'Ana Ruiz argued a few days ago that the dam leaks.',
      ['Ana Ruiz | indirect | the dam leaks'],
    ],
    [
      'behind a manner and an aside',
      'Ana Ruiz argued forcefully - naming the mayor eight times - that the dam leaks.',
      ['Ana Ruiz | indirect | the dam leaks'],
    ],
    [
      'with a time that may be its own',
      'Ana Ruiz said two years ago Diaz left.',
      ['Ana Ruiz | indirect | two years ago Diaz left'],
    ],
    [
      'behind the number of a station',
      'Ana Ruiz told KTL 9 someone had moved the sign.',
      ['Ana Ruiz | indirect | someone had moved the sign'],
    ],
    ['with a number of its own', 'Ana Ruiz told Diaz 12 boats sank.', ['Ana Ruiz | indirect | 12 boats sank']],
    [
      'without the doubt that leads to it',
      'If there were any doubts about her, Ana Ruiz has also argued that the dam will drown the valley.',
      ['Ana Ruiz | indirect | the dam will drown the valley'],
    ],
    [
      'not in a thing and the next deed',
      'Ana Ruiz first tweeted a note of concern; hours later, she issued a letter that sought to calm growers.',
      [],
    ],
    ['not in one thing', 'Years later, Ben Diaz echoed that comment.', []],
    ['not in whom somebody urged', 'Ana Ruiz urged him not to back down until the dam is shut.', []],
    [
      'before the next share of a poll',
      'Ana Ruiz left. In the poll, 79 percent of growers said they were glad of the dam and 60 percent said they would like another.',
      ['79 percent of growers | indirect | they were glad of the dam'],
    ],
    ['not in a tale', 'Ana Ruiz told the largely unproven tale of a mayor halting a flood by burning sandbags.', []],
    [
      'not in a sum and what others looked for',
      'The company reported earnings of $8.42 a share, well above the $8.04 that growers were looking for.',
      [],
    ],
    [
      'with a sum that things rose by',
      'Ana Ruiz said operational costs increased by 30 percent.',
      ['Ana Ruiz | indirect | operational costs increased by 30 percent'],
    ],
    ['not behind a what', 'The drive raised about double what Ana Ruiz said she expected.', []],
    [
      'not in what many said',
      'Here is what Ben Diaz, Zoe Kell and many more growers said that really got us thinking.',
      [],
    ],
    [
      'not in what was asked of somebody',
      'Ana Ruiz urged Ben Diaz last year not to close the dam until there was a way to feed the valley.',
      [],
    ],
    [
      'before what is new about it',
      'Ana Ruiz said it had closed 125 gates, the first time it has named the number.',
      ['Ana Ruiz | indirect | it had closed 125 gates'],
    ],
    [
      'before what the next one did',
      'One suggested she sell the house, and another scared her so much that she left.',
      ['One | indirect | she sell the house'],
    ],
    [
      'with others of its own',
      'One said the dam fed growers and others in the valley.',
      ['One | indirect | the dam fed growers and others in the valley'],
    ],
    [
      'before a cue and an apposition',
      'Growers would be a group of their own, Ana Ruiz said, a plan that could make it easier to stay.',
      ['Ana Ruiz | indirect | Growers would be a group of their own'],
    ],
    [
      'around a cue, with the object of its verb',
      'Growers are reflecting, Ana Ruiz said, a lot of doubt.',
      ['Ana Ruiz | indirect | Growers are reflecting … a lot of doubt'],
    ],
    [
      'behind the dash that ends the clause of the reporter',
      'Diaz had a date that night - and the hall, Ana Ruiz said, had been hard to get.',
      ['Ana Ruiz | indirect | the hall … had been hard to get'],
    ],
    [
      'before what others say',
      'In a poll, 79 percent of growers said the dam was safe and 60 percent said it was old.',
      ['79 percent of growers | indirect | the dam was safe'],
    ],
    [
      'before the next thing somebody claimed',
      'Ben Diaz said the wall has “kept us safe” on Chatter before claiming that the gates are old.',
      ['Ben Diaz | mixed | the wall has “kept us safe” on Chatter'],
    ],
    [
      'before a hyphen that sets off what others think',
      'Ana Ruiz said the water was not foul when it was sold - a point that growers have disputed.',
      ['Ana Ruiz | indirect | the water was not foul when it was sold'],
    ],
    [
      'to the end of who it was',
      'Ana Ruiz insisted it was the host, not the guest, who had been wrong.',
      ['Ana Ruiz | indirect | it was the host, not the guest, who had been wrong'],
    ],
    [
      'around a cue, with what is good',
      'It is to the good of the valley, Ana Ruiz says, to help write the rules.',
      ['Ana Ruiz | indirect | It is to the good of the valley … to help write the rules'],
    ],
    [
      'around a cue, with the verb of a deed',
      'Bringing the show back, Ben Diaz said, feels right at a time when dams break.',
      ['Ben Diaz | indirect | Bringing the show back … feels right at a time when dams break'],
    ],
    ['behind a host', 'Ana Ruiz told host Carl Kell the dam would go.', ['Ana Ruiz | indirect | the dam would go']],
    [
      'with what things go by',
      'Ana Ruiz said the boats would be handled according to the rules of the board.',
      ['Ana Ruiz | indirect | the boats would be handled according to the rules of the board'],
    ],
    ['not in how somebody seemed', 'When she was asked, Ana Ruiz responded as if the dam had fallen.', []],
    [
      'before the clause a concession hangs on',
      'Although Ben Diaz says he “loves Taal,” and “people from Taal love me,” he also accuses it of theft.',
      ['Ben Diaz | mixed | he “loves Taal,” and “people from Taal love me,”'],
    ],
    [
      'behind where it was written',
      'Later in the piece, Ben Diaz wrote, “Speaking of it, the dam held.”',
      ['Ben Diaz | direct | Speaking of it, the dam held.'],
    ],
    [
      'on both sides of a cue, its verb in marks',
      'The dam, Ana Ruiz said, “will hold.”',
      ['Ana Ruiz | mixed | The dam … will hold.'],
    ],
    [
      'before what the speaker did next',
      'Ana Ruiz said the dam had leaked, before turning to the road.',
      ['Ana Ruiz | indirect | the dam had leaked'],
    ],
    [
      'behind a host and what he is',
      'Ana Ruiz told conservative radio host Hugh Kell on Wednesday that the dam was “a joke.”',
      ['Ana Ruiz | mixed | the dam was “a joke.”'],
    ],
    [
      'not of a stretch of time',
      'Minutes later, Ana Ruiz sent a letter saying the dam held.',
      ['Ana Ruiz | indirect | the dam held'],
    ],
    ['of no town that a dateline names', 'Doha: The board has met on Monday.\n\nGrowers left.', []],
    [
      'behind a listener named after a time',
      'Ana Ruiz told Morning Report it held.',
      ['Ana Ruiz | indirect | it held'],
    ],
    ['behind a paper of Sundays', 'Ana Ruiz told Sunday Mirror the dam held.', ['Ana Ruiz | indirect | the dam held']],
    [
      'behind the day it was told',
      'Ana Ruiz told reporters Monday Diaz had left.',
      ['Ana Ruiz | indirect | Diaz had left'],
    ],
    [
      'with a relative in its subject',
      'Ana Ruiz said the dam, which cost a million, would be closed.',
      ['Ana Ruiz | indirect | the dam, which cost a million, would be closed'],
    ],
    [
      'before a relative of the reporter',
      'Ana Ruiz said the dam would close, which angered growers, and left.',
      ['Ana Ruiz | indirect | the dam would close'],
    ],
    ['not in a thing and its relative', 'Ana Ruiz announced the plan, which surprised growers, on Monday.', []],
    [
      'behind a concession of the reporter',
      'Ana Ruiz said, though the board had met, these were “nothing but sand.”',
      ['Ana Ruiz | mixed | these were “nothing but sand.”'],
    ],
    [
      'with a concession of its own',
      'Ana Ruiz said that, though the board was glad, it would strike.',
      ['Ana Ruiz | indirect | though the board was glad, it would strike'],
    ],
    ['not behind a concession alone', 'Ana Ruiz said no, though nobody heard, and left.', []],
    [
      'on both sides of a cue and its name',
      'Any guess at the costs, said Ana Ruiz, the mayor of Taal, would be wrong.',
      ['Ana Ruiz | indirect | Any guess at the costs … would be wrong'],
    ],
    [
      'on both sides of a cue, with a verb that may be another',
      'Any guess, Ana Ruiz said, would read as a bid.',
      ['Ana Ruiz | indirect | Any guess … would read as a bid'],
    ],
    [
      'on both sides of a cue, about somebody',
      'Ben Diaz, Ana Ruiz said, has never called her.',
      ['Ana Ruiz | indirect | Ben Diaz … has never called her'],
    ],
    [
      'behind a speaker with an apposition',
      'Ben Diaz, a farmer, said Ana Ruiz, the mayor, had left the town.',
      ['Ben Diaz | indirect | Ana Ruiz, the mayor, had left the town'],
    ],
    [
      'before a programme',
      'The dam was old when it broke, Ana Ruiz said Monday on Taal Radio’s “Morning Show.”',
      ['Ana Ruiz | indirect | The dam was old when it broke'],
    ],
    ['as marks on the radio', 'Ana Ruiz said on Taal Radio, “It broke.”', ['Ana Ruiz | direct | It broke.']],
    [
      'in marks behind a dash of the reporter',
      'Plans to shift the dam have stirred the town - “I love it,” Ana Ruiz said.',
      ['Ana Ruiz | direct | I love it,'],
    ],
    [
      'around the titles of two works',
      'The survey found that “The Boatmen,” a show about sailors, and “The Wall,” a film, were liked most.',
      ['The survey | mixed | “The Boatmen,” a show about sailors, and “The Wall,” a film, were liked most'],
    ],
    [
      'under a condition with a mate in it',
      'Ana Ruiz said if Ben Diaz picked her as a running mate it would be a joke.',
      ['Ana Ruiz | indirect | if Ben Diaz picked her as a running mate it would be a joke'],
    ],
    [
      'with a fraction behind “about”',
      'Ana Ruiz predicted about one-third of the town would leave.',
      ['Ana Ruiz | indirect | about one-third of the town would leave'],
    ],
    [
      'in a participle, before what its subject did',
      'Ana Ruiz, saying the boats were old, bought two.',
      ['Ana Ruiz | indirect | the boats were old'],
    ],
    [
      'in a participle between dashes, before an aside',
      'Ana Ruiz, after first saying she would not swim - the lake is cold, given its depth - took to it in May.',
      ['Ana Ruiz | indirect | she would not swim'],
    ],
    [
      'in a participle, with a relative of its own',
      'Ana Ruiz, warning that the boats, which leak, were old, bought two.',
      ['Ana Ruiz | indirect | the boats, which leak, were old'],
    ],
    [
      'to the end behind a sentence',
      'Ana Ruiz left in May, saying the boats were old, slow and wet.',
      ['Ana Ruiz | indirect | the boats were old, slow and wet'],
    ],
    ['by some of many', 'Of the sailors who said they were ill, two died.', ['the sailors | indirect | they were ill']],
    [
      'with the condition before it',
      'If the bridge falls, engineers say the town will be cut off.',
      ['engineers | indirect | If the bridge falls … the town will be cut off'],
    ],
    [
      'without a condition of the telling',
      'If growers rang, Ana Ruiz said she was away.',
      ['Ana Ruiz | indirect | she was away'],
    ],
    [
      'behind the verdict of the reporter',
      'The mayor has failed: half of the boats are late, according to Ana Ruiz.',
      ['Ana Ruiz | indirect | half of the boats are late'],
    ],
    [
      'before a colon and what others say',
      'Ana Ruiz said it would be hard: Six in 10 growers said that it leaks.',
      ['Ana Ruiz | indirect | it would be hard', 'Six in 10 growers | indirect | it leaks'],
    ],
    [
      'around a cue that vows',
      'A new wall, Ana Ruiz vowed, would bring better roads.',
      ['Ana Ruiz | indirect | A new wall … would bring better roads'],
    ],
    ['not before what somebody pledged to do', 'It is an old dispute, one Ana Ruiz has pledged to settle.', []],
    [
      'with a relative in a relative',
      'Growers said the ruling, which struck down rules that other ports copied, shows a need.',
      ['Growers | indirect | the ruling, which struck down rules that other ports copied, shows a need'],
    ],
    [
      'before a verb at the end that may be a noun',
      'The plan will fail without the mayor, Ana Ruiz notes.',
      ['Ana Ruiz | indirect | The plan will fail without the mayor'],
    ],
    ['not before notes of hers', 'She read the minutes of Ben Diaz, the Ruiz notes.', []],
    [
      'behind a calling that claims',
      'Ana Ruiz left. The candidate claims her house has burnt down.',
      ['Ana Ruiz | indirect | her house has burnt down'],
    ],
    ['not in what is worth noting', 'The board left. It is worth noting the board has no office.', []],
    [
      'behind a thing cited',
      'Ana Ruiz, citing “the storm of the year,” said the dam had broken.',
      ['Ana Ruiz | term | the storm of the year,', 'Ana Ruiz | indirect | the dam had broken'],
    ],
    ['in a ruling', 'The court ruled that the ban was unlawful.', ['The court | indirect | the ban was unlawful']],
    ['not behind the rules of a game', 'Ana Ruiz left. The town rules forbade applause.', []],
    [
      'not in news of somebody',
      'Ana Ruiz left amid news reports that question her words about the dam, a wall of sand.',
      [],
    ],
    ['not in plans that do something', 'The board could cut the debt through funding projects that raise output.', []],
    ['in a report of news', 'The study reports that the dam leaks.', ['The study | indirect | the dam leaks']],
    ['not in a reign', 'Ben Diaz ruled the town for 20 years.', []],
    ['not in what is ruled out', 'Ben Diaz ruled out a strike.', []],
    ['not in a ruling for somebody', 'The court ruled in favour of the growers, who had sued.', []],
  ])('stands %s', (_case, text, expected) => {
    expect(quotesIn(text, people)).toEqual(expected)
  })
})
