/** What a report calls somebody, and the ISO day of the report; empty where it is undated. */
export interface PrintedRole {
  readonly role: string
  readonly day: string
}

/**
 * The one role to put behind a name in an index: what most reports print, capitals aside. Of equals it is the latest,
 * since offices change hands. The latest of all would not do: a single “guest from the coast” would stand where three
 * reports print “harbour minister”. Nothing where no report prints a role.
 */
export function usualRole(printed: readonly PrintedRole[]): string | undefined {
  const tally = new Map<string, PrintedRole & {readonly reports: number}>()
  for (const {role, day} of printed) {
    const before = tally.get(role.toLowerCase())
    const latest = before === undefined || day > before.day ? {role, day} : before
    tally.set(role.toLowerCase(), {...latest, reports: (before?.reports ?? 0) + 1})
  }
  let usual: (PrintedRole & {readonly reports: number}) | undefined
  for (const one of tally.values()) {
    const ahead = one.reports - (usual?.reports ?? 0)
    if (ahead > 0 || (ahead === 0 && one.day > (usual?.day ?? ''))) usual = one
  }
  return usual?.role
}
