import {describe, expect, it} from 'vitest'
import {findDateline} from '../../src/lines/find-dateline.ts'

describe('findDateline', () => {
  it.each([
    ['TASS', 'TOKYO, July 27. /TASS/. The minister left.', {place: 'Tokyo', month: 7, day: 27, agency: 'TASS'}],
    [
      'TASS with a region',
      'OLD MILL /Moscow Region/, August 15. /TASS/. Talks began.',
      {place: 'Old Mill', region: 'Moscow Region', month: 8, day: 15, agency: 'TASS'},
    ],
    ['AP', 'CONCORD, N.H. (AP) — The mayor left.', {place: 'Concord', region: 'N.H.', agency: 'Associated Press'}],
    [
      'AP of several cities',
      'LOS ANGELES, SEATTLE and VANCOUVER, British Columbia (AP) — Rain',
      {place: 'Los Angeles, Seattle and Vancouver', region: 'British Columbia', agency: 'Associated Press'},
    ],
    ['AP of old', 'JERUSALEM (AP)_ The mayor left.', {place: 'Jerusalem', agency: 'Associated Press'}],
    ['Reuters', 'SAN JOSE, Dec 31 (Reuters) - Voters', {place: 'San Jose', month: 12, day: 31, agency: 'Reuters'}],
    ['EFE', 'CABO LIRIO, 4 mayo (EFE).- La alcaldesa', {place: 'Cabo Lirio', month: 5, day: 4, agency: 'EFE'}],
    ['AFP in French', 'BAIE-CLAIRE, 4 mai (AFP) - Le maire', {place: 'Baie-Claire', month: 5, day: 4, agency: 'AFP'}],
    ['ANSA', '(ANSA) - PORTO SERA, 04 MAG - Il sindaco', {place: 'Porto Sera', month: 5, day: 4, agency: 'ANSA'}],
    [
      'a special correspondent',
      'FERROW, May 3 (Special to The Bay Times) — The lock is shut.',
      {place: 'Ferrow', month: 5, day: 3},
    ],
    ['AFP', 'Paris (AFP) – The mayor left.', {place: 'Paris', agency: 'AFP'}],
    ['Xinhua', 'NANJING, July 18 (Xinhua) -- Rain', {place: 'Nanjing', month: 7, day: 18, agency: 'Xinhua'}],
    ['Yonhap', 'SEOUL, Aug. 15 (Yonhap) -- Rain', {place: 'Seoul', month: 8, day: 15, agency: 'Yonhap'}],
    ['KCNA', 'Pyongyang, July 27 (KCNA) -- Rain', {place: 'Pyongyang', month: 7, day: 27, agency: 'KCNA'}],
    [
      'UPI',
      'FLINT, Mich., Oct. 4 (UPI) — The mayor',
      {place: 'Flint', region: 'Mich.', month: 10, day: 4, agency: 'UPI'},
    ],
    ['dpa', 'Berlin (dpa) - The mayor left.', {place: 'Berlin', agency: 'dpa'}],
    [
      'ANI',
      'New Delhi [India], March 5 (ANI): The mayor',
      {place: 'New Delhi', region: 'India', month: 3, day: 5, agency: 'ANI'},
    ],
    [
      'ANI with a state',
      'Kota (Rajasthan) [India], March 5 (ANI): The mayor',
      {place: 'Kota', region: 'Rajasthan, India', month: 3, day: 5, agency: 'ANI'},
    ],
    ['PTI', 'New Delhi, Jan 3 (PTI) The mayor left.', {place: 'New Delhi', month: 1, day: 3, agency: 'PTI'}],
    ['Interfax', 'MOSCOW. Aug 15 (Interfax) - The mayor', {place: 'Moscow', month: 8, day: 15, agency: 'Interfax'}],
    ['a year', 'KIGALI, Jun 15 2022 (IPS) - Rain', {place: 'Kigali', month: 6, day: 15, year: 2022, agency: 'IPS'}],
    ['day before month', 'CAIRO, 5 March – The mayor', {place: 'Cairo', month: 3, day: 5}],
    ['a day behind a dash', 'CAIRO - 21 July 2022: The mayor', {place: 'Cairo', month: 7, day: 21, year: 2022}],
    ['a day behind a hyphen', 'CAIRO- July 24, 2022 – The mayor', {place: 'Cairo', month: 7, day: 24, year: 2022}],
    ['a known city alone', 'CAIRO — The mayor left.', {place: 'Cairo'}],
    ['a region known', 'RYE, N.H. - The mayor left.', {place: 'Rye', region: 'N.H.'}],
    ['a colon', 'KUWAIT CITY, July 25: The mayor left.', {place: 'Kuwait City', month: 7, day: 25}],
    ['two cities', 'SEOUL/WASHINGTON (Reuters) - Envoys', {place: 'Seoul/Washington', agency: 'Reuters'}],
    ['abbreviated saint', 'ST. LOUIS — The mayor left.', {place: 'St. Louis'}],
    ['particles', 'RIO DE JANEIRO — The mayor left.', {place: 'Rio de Janeiro'}],
  ])('reads %s', (_style, line, expected) => {
    expect(findDateline(line)?.dateline).toEqual(expected)
  })

  it('reads an agency without a place', () => {
    expect(findDateline('(Bloomberg) -- Shares rose.')).toMatchObject({agency: 'Bloomberg', rule: 'wire-slug'})
  })

  it('ends where the report begins', () => {
    const line = 'TOKYO, July 27. /TASS/. The minister left.'
    expect(line.slice(findDateline(line)?.span.end)).toBe('The minister left.')
  })

  it('calls a place that only its capitals show inferred', () => {
    expect(findDateline('OSCEOLTA — The mayor left.')).toMatchObject({certainty: 'inferred'})
  })

  it.each([
    'EXCLUSIVE — The mayor has left.',
    'UPDATE: The mayor has left.',
    'THIS is the moment the bridge fell - and it was filmed.',
    'Moscow, which had objected, was silent.',
    'Rome — the eternal city — voted.',
    'Ana Ruiz (AFP) took the picture.',
    'FILE - The bridge in May.',
    'The mayor left.',
    'MOYA: Why did you leave?',
    '',
  ])('is silent on %s', (line) => {
    expect(findDateline(line)).toBeUndefined()
  })
})
