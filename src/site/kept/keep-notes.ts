import {type Keeping, lineOfNote, type PageNotes} from './keeping.ts'

/** Writes down for the next build what a site was made from. To be called when it stands where the next build finds it. */
export async function keepNotes({pages, site}: Pick<Keeping, 'pages' | 'site'>, notes: PageNotes): Promise<void> {
  const start = `${site} `
  let written: Promise<unknown> = Promise.resolve()
  for (const key of [...pages.getKeys({start, end: `${site}!`})])
    if (!notes.has(key.slice(start.length))) written = pages.remove(key)
  let at = 0
  for (const [path, note] of notes) {
    const [key, line] = [start + path, lineOfNote(note)]
    if (pages.get(key) !== line) written = pages.put(key, line)
    if (++at % writtenTogether === 0) await written
  }
  await written
}

const writtenTogether = 500
