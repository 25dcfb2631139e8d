import { gap } from '../document/build.ts'
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

/**
 * Replaces each `Fn::Transform` with `AWS::Include` by the file's content, among the keys that stand beside it. What grows without
 * end because files include each other is cut off, leaves gaps, and is reported once.
 */
export function withIncludes(draft: Draft, node: Node): Node {
  return written(draft, node, { files: 0, levels: 0 })
}

/** How many files, and how many maps and lists, a value stands in. */
interface Depth {
  readonly files: number
  readonly levels: number
}

const limit: Depth = { files: 20, levels: 1000 }

/** For all documents of a template: several times what API Gateway takes (6 MB). */
const nodeLimit = 1_000_000

function written(draft: Draft, node: Node, { files, levels }: Depth): Node {
  if (node.kind !== 'list' && node.kind !== 'map') return node
  const { spent } = draft
  if (++spent.nodes > nodeLimit || levels > limit.levels || files > limit.files) return tooMuch(draft, node)
  const inside = { files, levels: levels + 1 }
  if (node.kind === 'list') return { ...node, items: node.items.map((item) => written(draft, item, inside)) }
  const entries = new Map<string, Entry>()
  for (const [key, entry] of node.entries) {
    if (key !== 'Fn::Transform') entries.set(key, { at: entry.at, value: written(draft, entry.value, inside) })
    else {
      const included = written(draft, transformed(draft, entry), { files: files + 1, levels: levels + 1 })
      if (included.kind !== 'map' || isOpen(included)) return included
      for (const [name, one] of included.entries) entries.set(name, one)
    }
  }
  return { ...node, entries }
}

function tooMuch({ spent, unread }: Draft, { at }: Node): Node {
  const what = 'the included files make more than can be read'
  if (!spent.reported) unread.push({ reason: 'too-complex', what, at })
  spent.reported = true
  return gap(at, what)
}

function transformed(draft: Draft, { at, value }: Entry): Node {
  const name = stringOf(child(value, 'Name'))
  const location = child(value, 'Parameters', 'Location')
  if (name === 'AWS::Include' && location !== undefined) return openIncluded(draft, location, 'the included file')
  return unreadable(draft, 'unknown-construct', `the transform ${name ?? ''} is not run`, at)
}
