import type {Article, ArticleRecord, Block, Glance} from '../model.ts'
import {type Named, recordFrom} from './drawers.ts'
import type {Head} from './head.ts'
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
    return this.#shelf.rest(this.#head).frontMatter
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

  get #named(): Named {
    return this.#shelf.named(this.#head)
  }

  get #rest(): ArticleRecord {
    return this.#shelf.rest(this.#head).record
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
    return this.#named.corrections
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
    return this.#named.schema
  }
  get sha256() {
    return this.#named.sha256
  }
  get url() {
    return this.#named.url
  }
  get via() {
    return this.#named.via
  }
  get dateline() {
    return this.#named.dateline
  }
  get authors() {
    return this.#named.authors
  }
  get text() {
    return this.#shelf.reading(this.#head)
  }
  get furniture() {
    return this.#rest.furniture
  }
  get people() {
    return this.#named.people
  }
  get quotes() {
    return this.#shelf.said(this.#head)
  }
  get organisations() {
    return this.#named.organisations
  }
  get places() {
    return this.#named.places
  }
  get dates() {
    return this.#named.dates
  }
  get topics() {
    return this.#named.topics
  }
  get note() {
    return this.#named.note
  }
  get warnings() {
    return this.#named.warnings
  }

  toJSON(): ArticleRecord {
    return recordFrom(this.#shelf.rest(this.#head), this.#named, this)
  }
}
