import type {HolidayRule} from '../../model.ts'

export interface Holiday {
  readonly name: string
  readonly rule: HolidayRule
  /**
   * Words one of which the article must hold, because the name alone is several days: Liberation Day is 15 August in
   * Korea, 25 April in Italy and 5 May in the Netherlands.
   */
  readonly where?: readonly string[]
}

const fixed = (name: string, month: number, day: number, where?: string): Holiday => ({
  name,
  rule: {kind: 'fixed', month, day},
  ...(where && {where: where.split(' ')}),
})
const nth = (name: string, month: number, weekday: number, count: number, where?: string): Holiday => ({
  name,
  rule: {kind: 'nth', month, weekday, nth: count},
  ...(where && {where: where.split(' ')}),
})
const easter = (name: string, offset: number): Holiday => ({name, rule: {kind: 'easter', offset}})

/**
 * Public holidays and observances by the names newspapers use, lower case, in the western calendar.
 *
 * Source: the countries’ own holiday acts and the United Nations’ list of international days, written by hand. Holidays
 * of lunar calendars are left out: their day differs from country to country until it has been announced.
 */
export const holidays: readonly Holiday[] = [
  fixed('new year’s day', 1, 1),
  fixed('new year’s eve', 12, 31),
  fixed('epiphany', 1, 6),
  fixed('valentine’s day', 2, 14),
  fixed('st. patrick’s day', 3, 17),
  fixed('st patrick’s day', 3, 17),
  fixed('may day', 5, 1),
  fixed('international workers’ day', 5, 1),
  fixed('bastille day', 7, 14),
  fixed('juneteenth', 6, 19),
  fixed('veterans day', 11, 11),
  fixed('armistice day', 11, 11),
  fixed('anzac day', 4, 25),
  fixed('waitangi day', 2, 6),
  fixed('canada day', 7, 1),
  fixed('australia day', 1, 26),
  fixed('halloween', 10, 31),
  fixed('all saints’ day', 11, 1),
  fixed('all souls’ day', 11, 2),
  fixed('guy fawkes night', 11, 5),
  fixed('christmas eve', 12, 24),
  fixed('christmas day', 12, 25),
  fixed('boxing day', 12, 26),
  fixed('earth day', 4, 22),
  fixed('world press freedom day', 5, 3),
  fixed('international women’s day', 3, 8),
  fixed('world environment day', 6, 5),
  fixed('world refugee day', 6, 20),
  fixed('world aids day', 12, 1),
  fixed('human rights day', 12, 10, 'united un u.n. rights international'),
  fixed('europe day', 5, 9),
  fixed('victory day', 5, 9, 'russia russian moscow soviet kremlin belarus kazakhstan'),
  fixed('victory day', 12, 16, 'bangladesh dhaka bangladeshi'),
  fixed('navy day', 12, 4, 'india indian'),
  fixed('liberation day', 8, 15, 'korea korean koreas dprk pyongyang seoul'),
  fixed('liberation day', 4, 25, 'italy italian rome milan'),
  fixed('liberation day', 5, 5, 'netherlands dutch amsterdam'),
  fixed('liberation day', 2, 26, 'kuwait kuwaiti'),
  fixed('liberation day', 7, 4, 'rwanda rwandan kigali'),
  fixed('independence day', 7, 4, 'u.s. us american americans washington'),
  fixed('independence day', 8, 15, 'india indian delhi modi'),
  fixed('independence day', 8, 14, 'pakistan pakistani islamabad'),
  fixed('independence day', 8, 24, 'ukraine ukrainian kyiv kiev'),
  fixed('independence day', 8, 17, 'indonesia indonesian jakarta'),
  fixed('independence day', 9, 7, 'brazil brazilian brasilia'),
  fixed('independence day', 9, 16, 'mexico mexican'),
  fixed('independence day', 10, 1, 'nigeria nigerian abuja lagos'),
  fixed('independence day', 3, 6, 'ghana ghanaian accra'),
  fixed('independence day', 11, 11, 'poland polish warsaw'),
  fixed('independence day', 12, 6, 'finland finnish helsinki'),
  fixed('independence day', 3, 25, 'greece greek athens'),
  fixed('independence day', 7, 9, 'argentina argentine sudan sudanese'),
  fixed('national day', 10, 1, 'china chinese beijing'),
  fixed('national day', 10, 10, 'taiwan taiwanese taipei'),
  fixed('national day', 8, 9, 'singapore singaporean'),
  fixed('national day', 6, 6, 'sweden swedish stockholm'),
  fixed('national day', 5, 17, 'norway norwegian oslo'),
  fixed('national day', 9, 2, 'vietnam vietnamese hanoi'),
  fixed('republic day', 1, 26, 'india indian delhi'),
  fixed('republic day', 10, 29, 'turkey turkish ankara türkiye'),
  fixed('republic day', 6, 2, 'italy italian rome'),
  fixed('constitution day', 5, 3, 'poland polish warsaw'),
  fixed('constitution day', 7, 17, 'korea korean seoul'),
  fixed('unity day', 10, 3, 'germany german berlin'),
  fixed('unity day', 11, 4, 'russia russian moscow'),
  fixed('freedom day', 4, 27, 'africa african pretoria johannesburg'),
  fixed('martyrs’ day', 7, 19, 'myanmar burmese yangon'),
  fixed('martyrs’ day', 5, 6, 'lebanon lebanese beirut syria syrian'),
  fixed('africa day', 5, 25),
  nth('martin luther king day', 1, 1, 3),
  nth('presidents’ day', 2, 1, 3, 'u.s. us american washington'),
  nth('mother’s day', 5, 7, 2, 'u.s. us american canada australia germany'),
  nth('memorial day', 5, 1, -1, 'u.s. us american americans veterans washington'),
  nth('father’s day', 6, 7, 3, 'u.s. us american britain uk canada'),
  nth('labor day', 9, 1, 1),
  nth('columbus day', 10, 1, 2),
  nth('thanksgiving', 11, 4, 4, 'u.s. us american americans washington turkey turkeys'),
  easter('ash wednesday', -46),
  easter('palm sunday', -7),
  easter('maundy thursday', -3),
  easter('good friday', -2),
  easter('easter sunday', 0),
  easter('easter monday', 1),
  easter('ascension day', 39),
  easter('whit monday', 50),
  easter('corpus christi', 60),
]
