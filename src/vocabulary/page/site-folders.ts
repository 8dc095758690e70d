/*
 * How the folder of a site generator is known, and what in it holds no posts of its writer.
 *
 * Source: the documentation of Hugo, Jekyll, Zola, Eleventy, Hexo, Quartz and Astro; collected by hand.
 */

/** Files that say how a site is made. `config.toml` is many programs' and stands in none. */
export const siteSettings: ReadonlySet<string> = new Set(
  `hugo.toml hugo.yaml hugo.yml hugo.json _config.yml _config.yaml eleventy.config.js eleventy.config.mjs eleventy.config.cjs .eleventy.js
  quartz.config.ts astro.config.mjs astro.config.ts docusaurus.config.js docusaurus.config.ts`.split(/\s+/),
)

/** Programs that a package manager fetched, wherever they stand. */
export const programFolders: ReadonlySet<string> = new Set(['node_modules'])

/** Beside those files. */
export const siteFolders: ReadonlySet<string> = new Set(
  `node_modules themes layouts archetypes public resources package.json package-lock.json README.md`.split(/\s+/),
)
