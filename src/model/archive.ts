import type {Article} from './article.ts'
import type {Corrected, Correction, Withdrawn} from './corrections.ts'
import type {Unreadable} from './document.ts'
import type {Evidence, Warning} from './fact.ts'
import type {Site} from './site.ts'

// Facts across articles: link.

export interface Person {
  readonly id: string
  readonly name: string
  /** Each spelling with the ids of the articles that print it, most used first. */
  readonly aliases: readonly {readonly name: string; readonly articles: readonly string[]}[]
  readonly articles: readonly string[]
  /** The ids of people of like names, not to be confused with this one: a father, a namesake, a surname that stands alone. */
  readonly like?: readonly string[]
  readonly filed: FiledName
  /** What most reports call them: `harbour minister`. */
  readonly role?: string
  /** What the archivist corrected about them. */
  readonly corrections?: readonly Corrected[]
}

/** A person's name as an index files it. */
export interface FiledName {
  /** `Ruiz, Ana`; `Kim Jong Un`, whose surname stands first, as it is. */
  readonly label: string
  /** What it is put in order by: the surname, then the rest. */
  readonly key: string
}

/** The same utterance in two places. */
export interface Echo {
  readonly quotes: readonly [string, string]
  readonly relation: 'repeat' | 'excerpt' | 'translation'
  readonly rule: string
}

/** Articles that report one event. */
export interface Story {
  readonly id: string
  readonly title: string
  readonly articles: readonly string[]
  readonly evidence: readonly Evidence[]
  readonly corrections?: readonly Corrected[]
}

/** Two articles that belong together and report two events. */
export interface Related {
  readonly articles: readonly [string, string]
  /** `close`: a statement or a good part of what both tell; `loose`: some words and names. */
  readonly strength: 'close' | 'loose'
  readonly says: string
}

export interface Topic {
  readonly id: string
  readonly name: string
  readonly articles: readonly string[]
  /** The ids of the statements that speak of it, in the order of the archive: an article on a topic holds others too. */
  readonly statements: readonly string[]
}

/** A site as it was published: the digests of its files by their paths, from the manifest that was kept of it. */
export interface Edition {
  /** As the archivist called it: `2023-08-15`. */
  readonly name: string
  readonly digests: ReadonlyMap<string, string>
}

/** What the archivist says of all articles of a folder. */
export interface FolderDefaults {
  /** Below the archive's folder, with forward slashes: `gazette/1922`. */
  readonly folder: string
  readonly outlet?: string
  readonly authors?: readonly string[]
  readonly section?: string
}

/** What the archivist decided for the whole archive, in `seeds/_archive/*.yml`. It wins over extraction. */
export interface Decisions {
  readonly site: Site
  /** `defaults.yml`: what holds for the articles of a folder that do not say it themselves. */
  readonly defaults?: readonly FolderDefaults[]
  /** `people.yml`: who is one person, under which name. */
  readonly people: readonly {readonly name: string; readonly aliases: readonly string[]}[]
  /** `people.yml`, `not-people`: names that are no person. */
  readonly notPeople: readonly string[]
  /** `outlets.yml`: outlets the vocabulary does not know, with the spellings and domains they go by. */
  readonly outlets: readonly {
    readonly name: string
    readonly aliases: readonly string[]
    readonly domains: readonly string[]
  }[]
  /** `topics.yml`: topics beyond the vocabulary, with the words that call them up. */
  readonly topics: readonly {readonly name: string; readonly triggers: readonly string[]}[]
  /** Files of `_archive` that are none of these, each with the one it may have been meant for. */
  readonly unknownFiles?: readonly {readonly name: string; readonly like?: string}[]
  /** `corrections.yml`: what is wrong with single facts, and what is right. */
  readonly corrections?: readonly Correction[]
}

export interface Archive {
  readonly site: Site
  /** In a stable order: by file. */
  readonly articles: readonly Article[]
  readonly people: readonly Person[]
  readonly echoes: readonly Echo[]
  readonly stories: readonly Story[]
  /** Pairs of articles that report two events and yet belong together, the closest first. */
  readonly related: readonly Related[]
  readonly topics: readonly Topic[]
  readonly unreadable: readonly Unreadable[]
  /** Articles that were taken back; absent where none was. */
  readonly withdrawn?: readonly Withdrawn[]
  /** What it was when it was published before, oldest first. */
  readonly editions?: readonly Edition[]
  /** Doubts about the archive as a whole: an override that matches nothing, two files with one name. */
  readonly warnings: readonly Warning[]
}
