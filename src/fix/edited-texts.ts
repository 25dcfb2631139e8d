import { applyChanges } from './edit/apply.ts'
import type { Unplaced } from './edit/apply.ts'
import type { Change } from './edit/change.ts'
import type { Files } from './files.ts'
import type { FileChange } from './write/role-plan.ts'

/** The texts of the files that changes make different; or the first change that cannot be placed, and then none of them. */
export function editedTexts(
  changes: readonly FileChange[],
  files: Files,
): { readonly texts: ReadonlyMap<string, string> } | { readonly unplaced: Unplaced } {
  const byFile = new Map<string, Change[]>()
  for (const { file, change } of changes) byFile.set(file, [...(byFile.get(file) ?? []), change])
  const texts = new Map<string, string>()
  for (const [file, own] of byFile) {
    const before = files.text(file)
    if (before === undefined) return { unplaced: { why: 'it cannot be read', at: { file, line: 1, column: 1 } } }
    const made = applyChanges(file, before, own)
    if ('unplaced' in made) return made
    if (made.text !== before) texts.set(file, made.text)
  }
  return { texts }
}
