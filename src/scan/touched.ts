import type { Application } from '../model/application.ts'
import type { Finding } from '../model/finding.ts'
import type { NodeId } from '../model/ids.ts'
import type { Place } from '../model/place.ts'
import type { Changes } from './changed.ts'

/**
 * Does a change concern the finding? It does where the finding's place, a step of its path, or the declaration of what it is about
 * holds a changed line. A place reaches over all that stands under it, so that a line taken out of a route's block counts.
 */
export function isTouched(
  changes: Changes,
  app: Application,
  sources: (file: string) => readonly string[] | undefined,
): (finding: Finding) => boolean {
  const declarations = new Map<NodeId, Place>()
  for (const { id, at } of [...app.services, ...app.functions, ...app.routes, ...app.resources, ...app.roles]) declarations.set(id, at)
  const isChanged = (at: Place | undefined): boolean => {
    if (at === undefined) return false
    const lines = changes.linesOf(at.file)
    if (lines === 'all') return true
    if (lines.length === 0) return false
    const end = lastLine(at, sources(at.file))
    return lines.some(({ first, last }) => first <= end && last >= at.line)
  }
  return (finding) => isChanged(finding.at) || finding.path.some(({ at }) => isChanged(at)) || isChanged(declarations.get(finding.about))
}

/** The last line of what stands under a place: the lines that follow it and are indented deeper. */
function lastLine({ line, endLine }: Place, lines: readonly string[] | undefined): number {
  let last = Math.max(line, endLine ?? line)
  if (lines === undefined) return last
  const head = lines[line - 1] ?? ''
  const own = indentOf(head)
  const isItem = (text: string): boolean => /^\s*-(?:\s|$)/.test(text)
  for (let next = last + 1; next <= lines.length; next++) {
    const text = lines[next - 1] ?? ''
    if (text.trim() === '') continue
    // YAML lets the items of a list stand right under its key.
    const isUnder = indentOf(text) > own || (indentOf(text) === own && isItem(text) && !isItem(head))
    if (!isUnder) break
    last = next
  }
  return last
}

const indentOf = (line: string): number => line.length - line.trimStart().length
