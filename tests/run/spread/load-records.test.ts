import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {gzipSync} from 'node:zlib'
import {describe, expect, test} from 'vitest'
import type {Archive} from '../../../src/model.ts'
import {loadArchive} from '../../../src/run/load-archive.ts'
import {type ExtractedList, extractList} from '../../../src/run/spread/extract-list.ts'
import {loadRecords} from '../../../src/run/spread/load-records.ts'
import {folderWith} from '../in-folder.ts'

const seeds = {
  'seeds/2024/port.txt': 'Port of Santa Brisa stays open\n\nAna Ruiz said on Tuesday that the port would stay open.',
  'seeds/2024/rain.md': '# Rain\n\n“It rained in Novara,” said Piet Maes, a farmer.',
  'seeds/2023/strike.txt': 'Strike ends\n\n“The port would stay open,” said Ana Ruiz, the harbour minister.',
  'seeds/dump.csv': 'headline,text\nFerry is back,The ferry is back.\nFerry is late,The ferry is late again.\n',
  'seeds/draft.md': '---\ndraft: true\n---\nSnow\n\nIt snowed.',
  'seeds/broken.docx': 'no document',
  'seeds/photo.jpg': 'x',
  'seeds/_archive/site.yml': 'title: The Harbour Archive',
}

const files = Object.keys(seeds)

/** An archive on the disk, with a way to extract some of its files and one to build from what came of it. */
function archive(content: Readonly<Record<string, string>> = seeds) {
  const place = folderWith(content)
  const folder = join(place, 'seeds')
  return {
    folder,
    extract: (some: readonly string[] = files) =>
      extracted(
        folder,
        some.map((file) => join(place, file)),
      ),
    build: async (...records: (string | Uint8Array)[]): Promise<{archive: Archive; told: string[]}> => {
      const told: string[] = []
      const out = folderWith(Object.fromEntries(records.map((record, index) => [`${index}.ndjson`, record])))
      return {archive: await loadRecords(folder, [out], {warn: (says) => told.push(says.replace(out, 'OUT'))}), told}
    },
  }
}

async function extracted(
  folder: string,
  paths: readonly string[],
): Promise<{lines: string; told: string[]; counts: ExtractedList}> {
  async function* list(): AsyncGenerator<string> {
    yield* paths
  }
  const lines: string[] = []
  const told: string[] = []
  const counts = await extractList(
    folder,
    list(),
    (line) => lines.push(line),
    (says) => told.push(says),
  )
  return {lines: lines.join(''), told, counts}
}

/** A line each, so that a difference is shown in a few. */
const json = (value: unknown): string => JSON.stringify(value, null, 1)

describe('extraction of a list', () => {
  test('gives each article a line, and one to what is refused; passes over what a build does', async () => {
    const {lines, told, counts} = await archive().extract()
    expect(counts).toEqual({articles: 5, refused: 2, passed: 2, failed: 0})
    expect(told).toEqual([])
    expect(
      lines
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line))
        .map(({file, part, of}) => [file, part, of]),
    ).toEqual([
      ['2024/port.txt', 1, 1],
      ['2024/rain.md', 1, 1],
      ['2023/strike.txt', 1, 1],
      ['dump.csv', 1, 2],
      ['dump.csv', 2, 2],
      ['draft.md', 1, 1],
      ['broken.docx', 1, 1],
    ])
  })

  test('tells of what the machine does not give, writes no record of it, and goes on', async () => {
    const {folder} = archive()
    const elsewhere = join(folderWith({'rain.txt': 'Rain'}), 'rain.txt')
    const {lines, told, counts} = await extracted(folder, [
      join(folder, 'gone.txt'),
      elsewhere,
      join(folder, '2024/port.txt'),
    ])
    expect(counts).toEqual({articles: 1, refused: 0, passed: 0, failed: 2})
    expect(told).toEqual([
      expect.stringMatching(/gone\.txt: cannot be read \(ENOENT\)/),
      expect.stringMatching(/rain\.txt: is not below .*; name the folder of the archive with --seeds$/),
    ])
    expect(lines.match(/\n/g)).toHaveLength(1)
  })
})

describe('an archive of records', () => {
  test('is the archive of the folder, from one file or several, in any order, plain or compressed, with repeats', async () => {
    const {folder, extract, build} = archive()
    const alone = json(await loadArchive(folder))
    const {lines} = await extract()
    expect(json((await build(lines)).archive)).toBe(alone)

    const [first = '', ...rest] = lines.trimEnd().split('\n').toReversed()
    const again = await build(gzipSync(`${rest.join('\n')}\n`), `${first}\n${rest[0]}\n`)
    expect(json(again.archive)).toBe(alone)
    expect(again.told).toEqual([])
  })

  test('of which a job was cut off is whole once the job was repeated; the cut is told', async () => {
    const {folder, extract, build} = archive()
    const alone = json(await loadArchive(folder))
    const first = (await extract(files.slice(0, 2))).lines
    const second = (await extract(files.slice(2))).lines
    const {archive: whole, told} = await build(first.slice(0, -40), second, first)
    expect(json(whole)).toBe(alone)
    expect(told).toEqual(['OUT/0.ndjson:2: is no whole line of JSON, and is left out'])

    const zipped = gzipSync(first)
    const half = await build(zipped.subarray(0, zipped.length - 12), second, first)
    expect(json(half.archive)).toBe(alone)
    expect(half.told).toEqual([expect.stringMatching(/^OUT\/0\.ndjson: is cut off or damaged/)])
  })

  test('wants every file: those without a record are named and listed', async () => {
    const {folder, extract} = archive()
    const {lines} = await extract(files.filter((file) => !file.includes('2024/')))
    const out = folderWith({'some.ndjson': lines})
    const list = join(out, 'missing.txt')
    const build = loadRecords(folder, [join(out, 'some.ndjson')], {listMissing: list})
    await expect(build).rejects.toThrow(
      /2 of 6 files of .*\n {2}.*2024\/port\.txt has no record\n {2}.*rain\.md has no record\n/,
    )
    expect(readFileSync(list, 'utf8')).toBe(`${join(folder, '2024/port.txt')}\n${join(folder, '2024/rain.md')}\n`)
    const {lines: more} = await extracted(folder, readFileSync(list, 'utf8').trimEnd().split('\n'))
    writeFileSync(join(out, 'more.ndjson'), more)
    expect(json(await loadRecords(folder, [out]))).toBe(json(await loadArchive(folder)))
  })

  test('wants every article of a file that holds several', async () => {
    const {extract, build} = archive()
    const lines = (await extract()).lines.split('\n').filter((line) => !line.includes('"part":2'))
    await expect(build(lines.join('\n'))).rejects.toThrow(/dump\.csv has records of 1 of its 2 articles/)
  })

  test('wants them of the files as they are now; an older one is left out where there is a newer', async () => {
    const {folder, extract, build} = archive()
    const {lines: old} = await extract()
    writeFileSync(join(folder, '2024/port.txt'), 'Port of Santa Brisa closes\n\nAna Ruiz said the port would close.')
    await expect(build(old)).rejects.toThrow(
      /port\.txt was changed, or lines of it corrected, after its record was made/,
    )
    const {lines: newer} = await extract(['seeds/2024/port.txt'])
    const {archive: whole, told} = await build(old, newer)
    expect(json(whole)).toBe(json(await loadArchive(folder)))
    expect(told).toEqual([
      expect.stringMatching(/^1 of the records are of files that are not in .*, or were others when/),
    ])
  })

  test('wants them anew where a line was set aside by hand since, and only there', async () => {
    const {folder, extract, build} = archive()
    const {lines: old} = await extract()
    const corrections = `corrections:\n  - what: furniture\n    of: port\n    value: Ana Ruiz said on Tuesday that the port would stay open.\n`
    writeFileSync(join(folder, '_archive/corrections.yml'), corrections)
    await expect(build(old)).rejects.toThrow(/1 of 6 files .*\n.*port\.txt was changed, or lines of it corrected/)
    const {lines: newer} = await extract(['seeds/2024/port.txt'])
    expect(json((await build(old, newer)).archive)).toBe(json(await loadArchive(folder)))
  })

  test('names two records of one article that differ', async () => {
    const {extract, build} = archive()
    const {lines} = await extract()
    await expect(build(lines, lines.replace('Strike ends', 'Strike begins'))).rejects.toThrow(
      /strike\.txt has two records that differ \(.*0\.ndjson:3, .*1\.ndjson:3\); remove the wrong one/,
    )
  })

  test.each([
    ['code', /0\.ndjson:1: cannot be built from here: it was made by Dateline .* extract with the very version/],
    ['runtime', /it was made under elsewhere, and this is Node .*; extract under the Node\.js that builds/],
    ['decisions', /it was made with other decisions in _archive\//],
  ])('of another %s is refused', async (field, says) => {
    const {extract, build} = archive()
    const line = JSON.parse((await extract(files.slice(0, 1))).lines)
    line.by[field] = 'elsewhere'
    await expect(build(JSON.stringify(line))).rejects.toThrow(says)
  })

  test('may get another title and address while jobs run, which no record holds; but no other decision', async () => {
    const {folder, extract, build} = archive()
    const {lines} = await extract()
    writeFileSync(join(folder, '_archive/site.yml'), 'title: Renamed\nurl: https://example.org/')
    expect((await build(lines)).archive.site.title).toBe('Renamed')
    writeFileSync(join(folder, '_archive/people.yml'), 'not-people: [Ana Ruiz]')
    await expect(build(lines)).rejects.toThrow(/made with other decisions/)
  })

  test('is none of what `extract PATH` prints, nor of files that are not there', async () => {
    const {folder, build} = archive()
    await expect(build('{"schema":"dateline-record/2"}')).rejects.toThrow(
      /0\.ndjson:1: expected a record of `dateline extract --from-list`, found dateline-record\/2\./,
    )
    await expect(loadRecords(folder, ['gone.ndjson'])).rejects.toThrow(
      /Cannot read the records in gone\.ndjson \(ENOENT\)/,
    )
  })
})
