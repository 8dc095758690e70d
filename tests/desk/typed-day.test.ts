import {expect, it} from 'vitest'
import {typedDay} from '../../src/desk/typed-day.ts'

it.each([
  ['15 August 2023', '2023-08-15'],
  ['Aug. 15, 2023', '2023-08-15'],
  ['2023-08-15', '2023-08-15'],
  ['15/8/2023', '2023-08-15'],
  ['August 2023', '2023-08'],
  ['2023', '2023'],
  ['unknown', 'unknown'],
])('%s is %s', (typed, day) => expect(typedDay(typed)).toBe(day))

it.each(['06/07/2022', 'some day in May', '2023-02-30', 'soon'])(
  '%s is no day that is the same to every reader',
  (typed) => expect(typedDay(typed)).toBeUndefined(),
)
