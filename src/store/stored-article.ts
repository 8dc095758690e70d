import type {Article, ArticleRecord, Block, Glance} from '../model.ts'
import type {Head} from './keep-archive.ts'
import type {Shelf} from './shelf.ts'

/** An article of a store: its head at hand, everything else fetched when it is asked for and dropped after a while. */
export class StoredArticle implements Article {
  readonly #head: Head
  readonly #shelf: Shelf
  readonly record: ArticleRecord
  /** It was needed to link the articles, which is done. */
  readonly dateExpressions = []
  readonly dateClues = []

  constructor(head: Head, shelf: Shelf) {
    this.#head = head
    this.#shelf = shelf
    this.record = new StoredRecord(head, shelf)
  }

  get glance(): Glance {
    this.#shelf.note(this.#head, 'head')
    return this.#head.glance
  }

  get raw(): string {
    return this.#shelf.text(this.#head)
  }

  get blocks(): readonly Block[] {
    return this.#shelf.blocks(this.#head)
  }

  get frontMatter(): Article['frontMatter'] {
    return this.#shelf.facts(this.#head).frontMatter
  }
}

/** The record of such an article; in JSON it is what any record is. */
class StoredRecord implements ArticleRecord {
  readonly #head: Head
  readonly #shelf: Shelf

  constructor(head: Head, shelf: Shelf) {
    this.#head = head
    this.#shelf = shelf
  }

  get #near(): Head {
    this.#shelf.note(this.#head, 'head')
    return this.#head
  }

  get #whole(): ArticleRecord {
    return this.#shelf.facts(this.#head).record
  }

  get id() {
    // Its address is the same whatever else changes in it, and every list is asked for it.
    return this.#head.id
  }
  get file() {
    return this.#near.file
  }
  get format() {
    return this.#near.format
  }
  get reader() {
    return this.#near.reader
  }
  get language() {
    return this.#near.language
  }
  get visibility() {
    return this.#near.visibility
  }
  get corrections() {
    return this.#whole.corrections
  }
  get headline() {
    return this.#near.headline
  }
  get dek() {
    return this.#near.dek
  }
  get section() {
    return this.#near.section
  }
  get source() {
    return this.#near.source
  }
  get published() {
    return this.#near.published
  }
  get story() {
    return this.#near.story
  }
  get copyOf() {
    return this.#near.copyOf
  }
  get schema() {
    return this.#whole.schema
  }
  get sha256() {
    return this.#whole.sha256
  }
  get url() {
    return this.#whole.url
  }
  get via() {
    return this.#whole.via
  }
  get dateline() {
    return this.#whole.dateline
  }
  get authors() {
    return this.#whole.authors
  }
  get text() {
    return this.#whole.text
  }
  get furniture() {
    return this.#whole.furniture
  }
  get people() {
    return this.#whole.people
  }
  get quotes() {
    return this.#whole.quotes
  }
  get organisations() {
    return this.#whole.organisations
  }
  get places() {
    return this.#whole.places
  }
  get dates() {
    return this.#whole.dates
  }
  get topics() {
    return this.#whole.topics
  }
  get note() {
    return this.#whole.note
  }
  get warnings() {
    return this.#whole.warnings
  }

  toJSON(): ArticleRecord {
    return this.#whole
  }
}
