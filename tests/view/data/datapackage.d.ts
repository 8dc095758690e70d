/** The part of the Frictionless library that the tests use; it ships no types of its own. */
declare module 'datapackage' {
  export function validate(descriptor: unknown): Promise<{readonly valid: boolean; readonly errors: readonly Error[]}>
  export class Package {
    static load(descriptor: string, options: {readonly basePath: string; readonly strict: boolean}): Promise<Package>
    readonly resources: readonly Resource[]
  }
  export interface Resource {
    readonly name: string
    readonly tabular: boolean
    /** @throws where a cell, a key or a reference is not as the schema says. */
    read(options: {readonly keyed: boolean; readonly relations: boolean}): Promise<readonly object[]>
  }
}
