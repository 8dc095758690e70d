/**
 * The digests of a BagIt manifest (RFC 8493) by path: `0f3a…  articles/rain/index.html`. Nothing where a line is no such.
 */
export function readManifest(text: string): ReadonlyMap<string, string> | undefined {
  const digests = new Map<string, string>()
  for (const line of text.split(/\r?\n/)) {
    if (line === '') continue
    const {digest, path} = /^(?<digest>[0-9a-f]{64})[ \t]+\*?(?<path>\S.*)$/i.exec(line)?.groups ?? {}
    if (digest === undefined || path === undefined) return undefined
    digests.set(path.replaceAll(/%0A/gi, '\n').replaceAll(/%0D/gi, '\r').replaceAll('%25', '%'), digest.toLowerCase())
  }
  return digests
}
