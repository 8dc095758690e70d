import {describe, expect, test} from 'vitest'
import {filedName} from '../../src/text/filed-name.ts'

describe('filedName', () => {
  test.each([
    ['Ana Ruiz', [], 'Ruiz, Ana'],
    ['Ana Ruiz', ['Ruiz'], 'Ruiz, Ana'],
    ['Kim Jong Un', ['Kim'], 'Kim Jong Un'],
    ['Kim Jong Un', ['Kim', 'Un', 'Kim'], 'Kim Jong Un'],
    ['Kang Sun-nam', [], 'Kang Sun-nam'],
    ['Kim Il Sung', [], 'Kim Il Sung'],
    ['Lee Ann Womack', [], 'Womack, Lee Ann'],
    ['Zeng Qinghong', [], 'Zeng Qinghong'],
    ['Tsai Ing-wen', [], 'Tsai Ing-wen'],
    ['Nguyen Phu Trong', ['Trong'], 'Nguyen Phu Trong'],
    ['Wei Chen', [], 'Chen, Wei'],
    ['Ang Lee', [], 'Lee, Ang'],
    ['Bo Lund', [], 'Lund, Bo'],
    ['Steve Huen Kwok-chuen', ['Huen'], 'Huen Kwok-chuen, Steve'],
    ['Peter Hollander', ['Peter'], 'Hollander, Peter'],
    ['Chadchart Sittipunt', ['Chadchart'], 'Chadchart Sittipunt'],
    ['Carlos Alvarado Quesada', ['Alvarado', 'Alvarado'], 'Alvarado Quesada, Carlos'],
    ['Hillary Rodham Clinton', ['Clinton'], 'Clinton, Hillary Rodham'],
    ['Mary Ann Lund', ['Ann'], 'Lund, Mary Ann'],
    ['Ana Sun-nam', [], 'Sun-nam, Ana'],
    ['Ana Ruiz Ortega', ['Ruiz Ortega'], 'Ruiz Ortega, Ana'],
    ['Ana Ruiz Ortega', [], 'Ortega, Ana Ruiz'],
    ['Ana van der Berg', [], 'van der Berg, Ana'],
    ['Bob Vander Orlo', ['Orlo'], 'Vander Orlo, Bob'],
    ['Jack St. Orlo', [], 'St. Orlo, Jack'],
    ['Bo Lund Jr.', [], 'Lund, Bo, Jr.'],
    ['Pelé', [], 'Pelé'],
    ['Ana Ruiz', ['Ana Ruiz', 'the minister'], 'Ruiz, Ana'],
    ['De La', [], 'La, De'],
  ])('%s, called %j, is filed as %s', (name, called, label) => {
    const times = new Map<string, number>()
    for (const surname of called) times.set(surname, (times.get(surname) ?? 0) + 1)
    expect(filedName(name, times).label).toBe(label)
  })
})
