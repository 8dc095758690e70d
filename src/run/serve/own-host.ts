/** A page elsewhere may have its own name resolved to 127.0.0.1 and read what is served there; the name stays its own. */
export function isOwnHost(host: string | undefined): boolean {
  return host !== undefined && /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/i.test(host)
}

/** Whether a path as it is asked for, `/articles/rain/?x`, names something below the folder. */
export function isInFolder(path: string): boolean {
  try {
    const decoded = decodeURIComponent(new URL(path, 'http://localhost/').pathname)
    return !decoded.includes('\0') && !decoded.split(/[\\/]/).includes('..')
  } catch {
    return false
  }
}
