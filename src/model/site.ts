/** What `seeds/_archive/site.yml` says, with the theme and the own pages beside it. */
export interface Site {
  readonly title: string
  readonly description?: string
  /** The address the site will have, `https://…`, sub-path included. */
  readonly url?: string
  readonly language: string
  /** `false` where the files of the articles are not published beside the site. */
  readonly originals?: false
  /** Set where the evidence of every fact is to be taken away as Web Annotations too: `build --annotations`. */
  readonly annotations?: true
  /** The picture before the title in the masthead. */
  readonly logo?: Logo
  /** A line at the foot of every page. */
  readonly footer?: string
  /** Whose the articles are and who may do what with them, at the foot of every page and in the feeds. */
  readonly rights?: string
  /** A mail address or a web address. */
  readonly contact?: string
  /** Under which the tables and records may be used; the articles are their publishers'. */
  readonly dataLicence?: Licence
  /** Colours by their names (`paper`, `accent`), as `#rrggbb`. */
  readonly colours?: Palettes
  /** `_archive/theme.css`. */
  readonly theme?: string
  /** `_archive/pages/*.md`, in the order of their files. */
  readonly pages?: readonly OwnPage[]
}

export interface Logo {
  /** `logo.svg`. */
  readonly name: string
  readonly base64: string
}

export interface Licence {
  /** `CC BY 4.0`. */
  readonly name: string
  readonly url?: string
}

/** Colours of the light and the dark dress. */
export interface Palettes {
  readonly light: Readonly<Record<string, string>>
  readonly dark: Readonly<Record<string, string>>
}

/** A page of the archivist's own: how to cite, who collected all this. */
export interface OwnPage {
  /** `pages/<id>/`. */
  readonly id: string
  readonly title: string
  readonly markdown: string
}
