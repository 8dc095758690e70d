/** What a walk through a site found: its pages and files, and the addresses that lead nowhere or out of its folder. */
export interface Crawled {
  readonly found: readonly string[]
  readonly broken: readonly string[]
}

/** Follows every link, picture, style and script of a served site, as a reader and a browser would. */
export async function crawl(base: string): Promise<Crawled> {
  const host = new URL(base).origin
  const found = new Set<string>()
  const broken = new Set<string>()
  const waiting = [base]
  for (let url = waiting.pop(); url !== undefined; url = waiting.pop()) {
    if (found.has(url)) continue
    found.add(url)
    const answer = await fetch(url)
    if (!answer.ok || !url.startsWith(base)) broken.add(url)
    if (!/html/.test(answer.headers.get('content-type') ?? '')) continue
    for (const [, to = ''] of (await answer.text()).matchAll(/\s(?:href|src)="([^"]*)"/g)) {
      const next = new URL(to.replaceAll('&amp;', '&'), url)
      next.hash = ''
      if (next.origin === host) waiting.push(next.href)
    }
  }
  return {found: [...found].map((url) => url.slice(base.length)), broken: [...broken]}
}
