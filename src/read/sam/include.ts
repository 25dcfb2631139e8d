import { child, stringOf } from '../document/node.ts'
import type { Entry, Node } from '../document/node.ts'
import { within } from '../project.ts'
import { unreadable } from './draft.ts'
import type { Draft } from './draft.ts'
import { isOpen } from './intrinsics.ts'
import { isUrl } from './s3-location.ts'

/**
 * The content of a file that the template names, which is claimed with it; or a gap, with its reason reported. A file outside the
 * scanned directory is never opened.
 */
export function openIncluded(draft: Draft, written: Node, what: string): Node {
  const location = stringOf(written)
  if (location === undefined)
    return unreadable(draft, 'unresolved-variable', `the place of ${what} is known only at deployment`, written.at)
  const path = isUrl(location) ? undefined : within(draft.template.directory, location)
  if (path === undefined) return unreadable(draft, 'outside-project', `${what} is at ${location}, which is not in the project`, written.at)
  if (!draft.project.has(path)) return unreadable(draft, 'missing-file', `${what} is at ${path}, which does not exist`, written.at)
  const document = draft.project.document(path)
  if (!draft.claims.has(path)) draft.unread.push(...document.unread)
  draft.claims.set(path, 'included')
  return document.root ?? unreadable(draft, 'syntax', `${what} at ${path} could not be read`, written.at)
}

/** Replaces each `Fn::Transform` with `AWS::Include` by the file's content, among the keys that stand beside it. */
export function withIncludes(draft: Draft, node: Node, depth = 0): Node {
  if (node.kind === 'list') return { ...node, items: node.items.map((item) => withIncludes(draft, item, depth)) }
  if (node.kind !== 'map') return node
  const entries = new Map<string, Entry>()
  for (const [key, entry] of node.entries) {
    if (key !== 'Fn::Transform') entries.set(key, { at: entry.at, value: withIncludes(draft, entry.value, depth) })
    else {
      const included = transformed(draft, entry, depth)
      if (included.kind !== 'map' || isOpen(included)) return included
      for (const [name, one] of included.entries) entries.set(name, one)
    }
  }
  return { ...node, entries }
}

const depthLimit = 20

function transformed(draft: Draft, { at, value }: Entry, depth: number): Node {
  const name = stringOf(child(value, 'Name'))
  const location = child(value, 'Parameters', 'Location')
  if (name !== 'AWS::Include' || location === undefined)
    return unreadable(draft, 'unknown-construct', `the transform ${name ?? ''} is not run`, at)
  if (depth >= depthLimit) return unreadable(draft, 'too-complex', 'the files include each other', at)
  return withIncludes(draft, openIncluded(draft, location, 'the included file'), depth + 1)
}
