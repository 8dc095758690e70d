import {describe, expect, it} from 'vitest'
import {datesIn} from './dates-in.ts'

/** A Wednesday. */
const published = '2021-03-17'

/** Each rule with a match, a near miss and a silence: `line`, then the dates in it. */
const cases: Readonly<Record<string, readonly (readonly [string, ...string[]])[]>> = {
  'iso-date': [
    ['The register was closed on 2019-11-05.', '2019-11-05 = 2019-11-05'],
    ['The register was closed on 2019-11-05T10:22Z.', '2019-11-05T10 = 2019-11-05'],
    ['Call 2019-88-05 for help.', '2019 = 2019'],
    ['The score was 21-11-15.'],
  ],
  'numeric-date': [
    ['The ferry sank on 28/02/2018.', '28/02/2018 = 2018-02-28'],
    ['The ferry sank on 2/28/2018.', '2/28/2018 = 2018-02-28'],
    ['The ferry sank on 28.02.2018.', '28.02.2018 = 2018-02-28'],
    ['The form is dated 08/09/2018, which two offices read differently.'],
    ['A 24/7 service.'],
  ],
  'weekday-month-day': [
    ['The court ruled on Friday, Oct. 13, 2017.', 'Friday, Oct. 13, 2017 = 2017-10-13'],
    ['The court ruled on Thu Mar 11.', 'Thu Mar 11 = 2021-03-11'],
    ['The court sat on Saturday 4 April and adjourned.', 'Saturday 4 April = 2020-04-04'],
    ['The Sun 5 reported it.'],
  ],
  'month-day': [
    ['They left on Aug. 2, 1990, by sea.', 'Aug. 2, 1990 = 1990-08-02'],
    ['They left on March 8th.', 'March 8th = 2021-03-08'],
    ['They left on Dec. 20.', 'Dec. 20 = 2020-12-20'],
    ['They will leave on April 2.', 'April 2 = 2021-04-02'],
    ['The bond matures Nov. 5.', 'Nov. 5 = 2021-11-05'],
    ['They left on Feb. 31.', 'Feb. = 2021-02'],
  ],
  'day-month': [
    ['The bridge opened on 13 October 1932.', '13 October 1932 = 1932-10-13'],
    ['The bridge opened on the 13th of October.', '13th of October = 2020-10-13'],
    ['All 13 May Day marchers were freed.'],
  ],
  'month-year': [
    ['Since October 1988 it has stood empty.', 'October 1988 = 1988-10'],
    ['It burned down in July last year.', 'July last year = 2020-07'],
    ['The Oktober 1988 festival.', '1988 = 1988'],
    ['They may 1988 times deny it.'],
  ],
  'part-of-year': [
    ['Profit fell in the third quarter of 2018.', 'third quarter of 2018 = 2018-Q3'],
    ['Last year’s fourth quarter was worse.', 'Last year’s fourth quarter = 2020-Q4'],
    ['Fourth-quarter profit rose 3%.', 'Fourth-quarter = 2020-Q4'],
    ['He was born in the winter of 1994.', 'winter of 1994 = 1994-WI'],
    ['Sales fell in the first half of 2019.', 'first half of 2019 = 2019-H1'],
    ['A quarter of the voters stayed home.'],
    ['They scored in the first half.'],
    ['There was a spring in her step.'],
    ['Looking ahead to the summer, growers wait.', 'summer = 2021-SU'],
  ],
  'year-period': [
    [
      'Profit fell in the third quarter of 2020 from the 2019 period.',
      'third quarter of 2020 = 2020-Q3',
      '2019 period = 2019-Q3',
    ],
    ['The 2019 periodical sold out.', '2019 = 2019'],
  ],
  'shifted-name': [
    ['The strike began last Friday.', 'last Friday = 2021-03-12'],
    ['The strike began last Wednesday.', 'last Wednesday = 2021-03-10'],
    ['They meet next Monday.', 'next Monday = 2021-03-22'],
    ['The union will vote this coming Sunday.', 'this coming Sunday = 2021-03-21'],
    ['He died last August.', 'last August = 2020-08'],
    ['He died last February.', 'last February = 2020-02'],
    ['The dam will be finished next March.', 'next March = 2022-03'],
    ['It was mended last summer.', 'last summer = 2020-SU'],
    ['The last marcher left.'],
    ['They met last Oct. 9.', 'last Oct. 9 = 2020-10-09'],
    ['They meet next April 2.', 'next April 2 = 2021-04-02'],
  ],
  'deictic-day': [
    ['The mayor resigned yesterday.', 'yesterday = 2021-03-16'],
    ['The council sits tonight.', 'tonight = 2021-03-17'],
    ['It rained last night.', 'last night = 2021-03-16'],
    ['It was the last evening of the fair.'],
    ['Scotia Today printed it.'],
    ['The “Today” show held it up.'],
    ['The publisher, Tomorrow Media, named an editor.'],
    ['Today, the port is the largest of the coast.'],
    ['Today, the court is hearing them.', 'Today = 2021-03-17'],
    ['Those are the problems of today.'],
    ['Most honey today comes from farms.'],
    ['In today’s climate nobody sails.'],
    ['The end of today’s vote was loud.', 'The end of today = 2021-03-17'],
    ['“Today we begin,” she said.', 'Today = 2021-03-17'],
    ['Yesterday Ana Ruiz left.', 'Yesterday = 2021-03-16'],
  ],
  'deictic-period': [
    ['Rents rose last month.', 'last month = 2021-02'],
    ['The law takes effect next year.', 'next year = 2022'],
    ['Talks resume this week.', 'this week = 2021-W11'],
    ['In the current fiscal year it lost money.', 'current fiscal year = 2021'],
    ['Over the past year it lost money.'],
    ['She told This Week on Sunday.', 'Sunday = 2021-03-14'],
  ],
  'year-ago': [
    [
      'Profit was 3 million in the third quarter, up from 2 million in the year-ago period.',
      'third quarter = 2020-Q3',
      'the year-ago period = 2019-Q3',
    ],
    ['A ten-year-old girl found it.'],
  ],
  ago: [
    ['The well dried up ten days ago.', 'ten days ago = 2021-03-07'],
    ['The well dried up two weeks ago.', 'two weeks ago = 2021-W09'],
    ['The well dried up 5 months ago.', '5 months ago = 2020-10'],
    ['The well dried up three decades ago.', 'three decades ago = 1991'],
    ['The well dried up several years ago.'],
    ['She waited ten days.'],
  ],
  'the-period': [
    ['The road reopens at the end of the year.', 'the end of the year = 2021'],
    ['The storm hit over the weekend.', 'the weekend = 2021-W10-WE'],
    ['He was elected in 1994 and died the following year.', '1994 = 1994', 'the following year = 1995'],
    ['The plant closes at year’s end.', 'year’s end = 2021'],
    ['He resigned in May 2019 and left the following month.', 'May 2019 = 2019-05', 'the following month = 2019-06'],
    ['She works all the year round.'],
    [
      'Profit fell in the fourth quarter. The storm will hurt the first quarter. In the latest quarter sales rose.',
      'fourth quarter = 2020-Q4',
      'first quarter = 2021-Q1',
      'the latest quarter = 2020-Q4',
    ],
    [
      'Profit fell in the first quarter, which ended in February. In the latest quarter sales rose.',
      'first quarter = 2021-Q1',
      'February = 2021-02',
      'the latest quarter = 2021-Q1',
    ],
  ],
  decade: [
    ['The tower dates from the 1970s.', '1970s = 197'],
    ['The tower dates from the nineties.', 'nineties = 199'],
    ['The tower dates from the ’80s.', '’80s = 198'],
    ['She is in her nineties.'],
  ],
  year: [
    ['The party won in 1994.', '1994 = 1994'],
    ['The 1950-1953 war split the country.', '1950 = 1950', '1953 = 1953'],
    ['It opened in mid-1996.', 'mid-1996 = 1996'],
    ['It opened in nineteen ninety-seven.', 'nineteen ninety-seven = 1997'],
    ['Some 2000 people came to room 1812 on Flight 1549 for $1999.'],
    ['It was a copy of 1984 by Ana Ruiz.'],
    ['She read “1984” aloud.'],
    ['She left in 1984 by sea.', '1984 = 1984'],
    ['I owe them 1850 pence.'],
    ['A bus numbered 1966 stops there.'],
    ['The roof was mended in 1974.', '1974 = 1974'],
  ],
  month: [
    ['The harvest failed in October.', 'October = 2020-10'],
    ['The harvest failed in early January.', 'early January = 2021-01'],
    ['May God help Ms. June Adeyemi, who will march with Governor August Lind.'],
    ['The vote in July is open.', 'July = 2021-07'],
    ['The hall opened in August.', 'August = 2020-08'],
  ],
  weekday: [
    ['The minister said Tuesday.', 'Tuesday = 2021-03-16'],
    ['The minister will speak on Friday.', 'Friday = 2021-03-19'],
    ['The hearing is set for Friday.', 'Friday = 2021-03-19'],
    ['A record set on Friday still stands.', 'Friday = 2021-03-12'],
    ['The bill must pass by Friday.', 'Friday = 2021-03-19'],
    ['Thirty members had replied by Friday.', 'Friday = 2021-03-12'],
    ['The truce had been due to expire on Friday.', 'Friday = 2021-03-12'],
    ['The truce is due to expire on Friday.', 'Friday = 2021-03-19'],
    ['The envoys had been due to meet on Friday.', 'Friday = 2021-03-19'],
    ['The United Nations envoys will meet in the United Kingdom on Friday.', 'Friday = 2021-03-19'],
    ['She said Wednesday the vote is to be held Sunday.', 'Wednesday = 2021-03-17', 'Sunday = 2021-03-21'],
    ['Shops open on Black Friday, the Sunday Times reports every Monday.'],
    ['Ferries leave on Monday, Wednesday, and Friday.'],
    ['The pool is open Monday, Tuesday or Sunday.'],
    ['Envoys met on Monday and Tuesday.', 'Monday = 2021-03-15', 'Tuesday = 2021-03-16'],
    ['She told Sunday Review.'],
    ['He spoke on Harbour News Saturday.'],
    ['If Ruiz wins the vote Friday, outlets estimate the rest.', 'Friday = 2021-03-19'],
    ['They asked if he left Friday.', 'Friday = 2021-03-12'],
    ['The survey was taken from May 2020 through Sunday.', 'May 2020 = 2020-05', 'Sunday = 2021-03-14'],
  ],
}

describe.each(Object.entries(cases))('%s', (_rule, lines) => {
  it.each(lines.map(([line, ...dates]) => [line, dates] as const))('%s', (line, dates) => {
    expect(datesIn(line, published)).toEqual(dates)
  })
})

describe('without a day of publication', () => {
  it('gives a value to what stands by itself and leaves the rest out', () => {
    expect(datesIn('Yesterday, as in October 1988, it rained; on Friday in May it will not.')).toEqual([
      'October 1988 = 1988-10',
    ])
  })
  it('resolves as far as a month of publication reaches', () => {
    expect(datesIn('It rained last year, last month and yesterday.', '2021-03')).toEqual([
      'last year = 2020',
      'last month = 2021-02',
    ])
  })
})
