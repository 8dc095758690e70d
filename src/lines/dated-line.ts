const months =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?'

const dated = new RegExp(
  String.raw`^(?:[\p{L}. ]{2,30}[|·] ?)?(?:(?:first |last )?(?:published|updated|posted|modified|created|issued|date)(?: on| at)?:? ?)?(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? )?(?:(?:${months})\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{1,2}(?:st|nd|rd|th)? (?:${months})\.?,? \d{4}|\d{4}-\d\d-\d\d|\d{1,2}[/.]\d{1,2}[/.]\d{4})(?:[ ,|·T-]*(?:at )?\d{1,2}[:.]\d\d(?:[:.]\d\d)?)?(?: ?[ap]\.?m\.?)?(?: \(?(?:[A-Z]{2,4}|UTC[+-]\d+)\)?)?(?: ?[|·-] ?.{0,50})?$`,
  'iu',
)

const timed = new RegExp(
  String.raw`^(?:\d{1,2}(?:st|nd|rd|th)? (?:${months})\.?|(?:${months})\.? \d{1,2}(?:st|nd|rd|th)?),? (?:at )?\d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)?(?: \(?[A-Z]{2,4}\)?)?$`,
  'iu',
)

/**
 * `Published May 3, 2024 10:15 GMT`, `3 May 2024`: a day of a year, at most a clock time, a weekday, a zone and a label:
 * nothing else is said in the line.
 */
export const isDated = (line: string): boolean => dated.test(line)

/** `14 MAY, 09:12`, `May 14, 9:12 a.m.`: in the year it is printed a page leaves the year out, but not the hour. */
export const isTimed = (line: string): boolean => line.length < 40 && timed.test(line)
