import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {main} from '../src/cli.ts'
import {commands} from '../src/commands/index.ts'
import {folderWith} from './run/in-folder.ts'

async function dateline(...args: string[]): Promise<{code: number; out: string; err: string}> {
  let out = ''
  let err = ''
  const code = await main(args, {
    out: (text) => {
      out += text
    },
    err: (text) => {
      err += text
    },
    watched: false,
    columns: 80,
  })
  return {code, out, err}
}

describe('the command line', () => {
  test('says what it can do', async () => {
    const {code, out} = await dateline('--help')
    expect(code).toBe(0)
    for (const {name} of commands) expect(out).toContain(`  ${name}`)
  })

  test.each(commands.map((command) => command.name))('%s --help tells usage and exit codes', async (name) => {
    const {code, out, err} = await dateline(name, '--help')
    expect({code, err}).toEqual({code: 0, err: ''})
    expect(out).toMatch(new RegExp(`^Usage: dateline ${name}`))
    expect(out).toContain('Exit code')
  })

  test('tells its version', async () => {
    expect(await dateline('--version')).toEqual({code: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/), err: ''})
  })

  test.each([
    [['bild'], 'There is no command `bild`'],
    [['build', '--ouput', 'x'], "Unknown option '--ouput'"],
    [['build', 'seeds'], "Unexpected argument 'seeds'"],
    [['build', '--list-missing', 'x'], 'lists what `--records` lacks'],
    [['extract'], 'Cannot extract without a PATH'],
    [['extract', 'seeds', '--from-list', '-'], 'give PATH or --from-list, not both'],
    [['extract', 'seeds', '--null'], 'go with `--from-list`'],
  ])('%j is a wrong command: 2, and what to do', async (args, message) => {
    const {code, out, err} = await dateline(...args)
    expect({code, out}).toEqual({code: 2, out: ''})
    expect(err).toContain(message)
    expect(err).toMatch(/`dateline [^`]+`/)
  })

  test('a folder that is not there: 1, without a stack', async () => {
    const {code, err} = await dateline('extract', 'nowhere')
    expect(code).toBe(1)
    expect(err).toBe('Cannot read nowhere: there is no such file or folder. Give the folder your articles are in.\n')
  })
})

describe('extract', () => {
  test('prints a record a line, folder after folder, in the order of the names', async () => {
    const place = folderWith({'a/2.txt': 'Two', 'a/1.txt': 'One', 'b/0.md': 'Zero', 'b/_archive/site.yml': 'title: B'})
    const {code, out, err} = await dateline('extract', join(place, 'a'), join(place, 'b'))
    const records = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect({code, err}).toEqual({code: 0, err: ''})
    expect(records.map((record) => [record.file, record.text])).toEqual([
      ['1.txt', 'One'],
      ['2.txt', 'Two'],
      ['0.md', 'Zero'],
    ])
  })
})

describe('extract --from-list', () => {
  test('prints what each listed file says by itself, and counts', async () => {
    const place = folderWith({'seeds/1.txt': 'One', 'seeds/2.txt': 'Two', 'seeds/x.jpg': 'x'})
    const list = join(
      folderWith({list: ['1.txt', 'x.jpg', 'gone.txt'].map((name) => join(place, 'seeds', name)).join('\0')}),
      'list',
    )
    const {code, out, err} = await dateline('extract', '--seeds', join(place, 'seeds'), '-0', '--from-list', list)
    expect(code).toBe(1)
    expect(JSON.parse(out)).toMatchObject({file: '1.txt', article: {record: {text: 'One'}}})
    expect(err).toMatch(
      /gone\.txt: cannot be read \(ENOENT\); .*\n1 article, 1 no article by its name, 1 could not be read, and without a record\n$/,
    )
  })

  test('a list that is not there: 1, and what to give', async () => {
    const {code, err} = await dateline('extract', '--seeds', folderWith(), '--from-list', 'nowhere')
    expect({code, err}).toEqual({
      code: 1,
      err: 'Cannot read the list nowhere (ENOENT). Give a file that names a path a line, or -.\n',
    })
  })
})

describe('check', () => {
  test('lists what is doubtful, and the front matter that settles it', async () => {
    const place = folderWith({'clipping.txt': 'It rained on the harbour all day long.'})
    const {code, out} = await dateline('check', '--no-cache', '--seeds', place)
    expect(code).toBe(0)
    expect(out).toContain('Without a date (1)\n  clipping.txt: no date was found\n      date: …')
    expect(out).toMatch(/\d+ doubts in 1 articles\.\n$/)
  })

  test('says once what many articles have, and all with --all', async () => {
    const place = folderWith(Object.fromEntries(Array.from({length: 9}, (_, at) => [`rain-${at}.txt`, 'It rained.'])))
    const {out} = await dateline('check', '--no-cache', '--seeds', place)
    expect(out).toContain('Without a date (9)\n  rain-0.txt: no date was found')
    expect(out).toContain('… and 4 more like these: --all lists them')
    expect(out).not.toContain('rain-8.txt')
    expect((await dateline('check', '--all', '--no-cache', '--seeds', place)).out).toContain('rain-8.txt: no date')
  })

  test('--strict fails on doubt, and only on doubt', async () => {
    const doubtful = folderWith({'clipping.txt': 'It rained.'})
    expect((await dateline('check', '--strict', '--no-cache', '--seeds', doubtful)).code).toBe(1)
    expect((await dateline('check', '--strict', '--no-cache', '--seeds', folderWith())).code).toBe(0)
  })
})

describe('explain', () => {
  test('reads a file with its neighbours when it lies in the archive', async () => {
    const place = folderWith({'a/rain.txt': 'Rain in Santa Brisa\n\nIt rained.', 'a/snow.txt': 'Snow'})
    const {code, out} = await dateline('explain', join(place, 'a/rain.txt'), '--seeds', join(place, 'a'))
    expect(code).toBe(0)
    expect(out).toMatch(/^rain\.txt\n {2}text, /)
    expect(out).toContain('Published: not found\n')
  })

  test.each([
    ['nowhere.txt', 'there is no such file'],
    ['a', 'it is a folder'],
    ['a/photo.png', 'save its text as .txt or .md'],
  ])('%s cannot be explained, and the message says why', async (path, message) => {
    const place = folderWith({'a/photo.png': 'x'})
    const {code, out, err} = await dateline('explain', join(place, path))
    expect({code, out}).toEqual({code: 1, out: ''})
    expect(err).toContain(message)
  })
})
