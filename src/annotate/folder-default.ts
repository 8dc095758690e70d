import type {Decisions, Fact, FolderDefaults} from '../model.ts'
import {defineRule} from '../rules/define-rule.ts'

export const folderDefault = defineRule({
  name: 'folder-default',
  says: 'The archivist says so of all articles of the folder that do not say it themselves.',
  example: 'defaults: [{folder: gazette, outlet: Harbour Gazette}]',
})

/**
 * What `_archive/defaults.yml` says of a file's folder, the deepest folder first: of `gazette` and `gazette/1922` the second
 * for `gazette/1922/ferry.txt`. Nothing where no folder says it.
 */
export function folderDefaults<Field extends 'outlet' | 'authors' | 'section'>(
  {defaults = []}: Decisions,
  file: string,
  field: Field,
): Fact<NonNullable<FolderDefaults[Field]>> | undefined {
  const [best] = defaults
    .filter(({folder, [field]: value}) => value !== undefined && (folder === '' || file.startsWith(`${folder}/`)))
    .sort((a, b) => b.folder.length - a.folder.length)
  const value = best?.[field]
  if (!best || value === undefined || value === null) return undefined
  return {
    value,
    certainty: 'stated',
    rule: folderDefault.name,
    evidence: [{says: `_archive/defaults.yml says so of the folder ${best.folder || 'of the archive'}`}],
  }
}
