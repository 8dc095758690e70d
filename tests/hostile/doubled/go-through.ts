import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {tryArticle} from '../../../src/archive.ts'
import {link} from '../../../src/link/index.ts'
import type {Decisions, Seed} from '../../../src/model.ts'
import {kindsOf} from '../../../src/site/print/every-page.ts'
import {readTemplate} from '../../../src/site/print/read-template.ts'
import {writeSearchIndex} from '../../../src/site/search/write-search-index.ts'
import {siteFiles} from '../../../src/site/site-files.ts'
import {Reads} from '../../../src/view/reads.ts'
import {keepBack} from '../../../src/view/visibility/keep-back.ts'
import {bareSite} from '../../fixtures/bare-site.ts'
import type {Shape} from '../shapes/shape.ts'

const decisions: Decisions = {
  site: {title: 'Doubled', language: 'en'},
  people: [],
  notPeople: [],
  outlets: [],
  topics: [],
}

/** Through every stage, from the text of a file to the markup of its pages, the feeds and tables and the search index. */
export async function goThrough({make, ending}: Shape, size: number): Promise<void> {
  const format = ending === 'md' ? 'markdown' : ending === 'html' ? 'html' : 'text'
  const seed: Seed = {file: `odd.${ending}`, format, raw: make(size), sha256: '', warnings: []}
  const outcome = tryArticle(seed, decisions)
  if (!('article' in outcome)) return
  const archive = link([outcome.article], decisions, [])
  const site = bareSite(keepBack(archive), new Reads())
  for (const kind of kindsOf(site.pages)) {
    const print = await readTemplate(kind)
    for (const entry of site.pages[kind]) await print({site, entry})
  }
  for (const {pieces} of siteFiles(site)) for (const piece of pieces()) void piece
  const folder = mkdtempSync(join(tmpdir(), 'dateline-doubled-'))
  writeSearchIndex(archive, folder)
  rmSync(folder, {recursive: true})
}
