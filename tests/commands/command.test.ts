import {expect, test} from 'vitest'
import {eachNamed} from '../../src/commands/command.ts'

test.each([
  ['--records a b', '--records a --records b'],
  ['--records a b --out c', '--records a --records b --out c'],
  ['--records a --records b c', '--records a --records b --records c'],
  ['--records=a b', '--records=a b'],
  ['--out a b', '--out a b'],
  ['a --records', 'a --records'],
])('eachNamed of %j', (args, named) => {
  expect(eachNamed('--records', args.split(' '))).toEqual(named.split(' '))
})
