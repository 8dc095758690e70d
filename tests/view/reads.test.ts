import {describe, expect, test} from 'vitest'
import {laidOut, NotedMap, Reads} from '../../src/view/reads.ts'

const reads = new Reads()
const people = new NotedMap('person', new Map([['ana-ruiz', {name: 'Ana Ruiz'}]]), reads)

describe('what a page reads', () => {
  test('is noted while it is printed, what is not there as well', () => {
    const {printed, keys} = reads.during(() => [people.get('ana-ruiz')?.name, people.has('ben-okri')])
    expect(printed).toEqual(['Ana Ruiz', false])
    expect(keys).toEqual(['person ana-ruiz', 'person ben-okri'])
  })

  test('is not noted of anybody before or after', () => {
    people.get('ana-ruiz')
    expect(reads.during(() => 'nothing').keys).toEqual([])
  })

  test('is nothing to be told apart where it is the whole', () => {
    expect(reads.during(() => [...people.values()].length).keys).toBeUndefined()
    expect(reads.during(() => people.size).keys).toBeUndefined()
  })

  test('leaves out what is done once for all', () => {
    const {keys} = reads.during(() => reads.aside(() => [...people.keys(), people.get('ana-ruiz')]))
    expect(keys).toEqual([])
  })

  test('is told as JSON, so that two archives can be compared', () => {
    expect(people.saysOf('ana-ruiz')).toBe('{"name":"Ana Ruiz"}')
    expect(people.saysOf('ben-okri')).toBe('')
    const ids = new NotedMap('place', new Map([['port', {name: 'Port', articles: [1]}]]), reads, ({name}) => name)
    expect(ids.saysOf('port')).toBe('"Port"')
  })

  test('stands for itself where it is how a page was laid out', () => {
    expect(laidOut(3, ['a', 'b'])).toBe('= [3,["a","b"]]')
  })
})
