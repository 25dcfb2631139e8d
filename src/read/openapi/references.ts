import type { Place } from '../../model/place.ts'
import { get, isAbsent } from '../document/value.ts'
import type { Value } from '../document/value.ts'

const referenceLimit = 32

/**
 * Follows `$ref` to another part of the document (RFC 6901 in a URL fragment). A reference to another file, to nothing or in a
 * circle becomes a gap.
 */
export function follow(value: Value, document: Value): Value {
  let current = value
  for (let steps = 0; steps < referenceLimit; steps++) {
    const reference = referenceOf(current)
    if (reference === undefined) return current
    current = target(reference.pointer, document, reference.at)
  }
  return { kind: 'gap', why: 'the reference leads in a circle', at: value.kind === 'absent' ? nowhere : value.at }
}

const nowhere: Place = { file: '', line: 1, column: 1 }

function referenceOf(value: Value): { readonly pointer: string; readonly at: Place } | undefined {
  if (value.kind !== 'map') return undefined
  const reference = get(value, '$ref')
  return reference.kind === 'scalar' && typeof reference.value === 'string' ? { pointer: reference.value, at: reference.at } : undefined
}

function target(pointer: string, document: Value, at: Place): Value {
  if (!pointer.startsWith('#/')) return { kind: 'gap', why: `it refers to ${pointer}, which is not part of this document`, at }
  const found = get(document, ...pointer.slice(2).split('/').map(unescape))
  return isAbsent(found) ? { kind: 'gap', why: `the document has no ${pointer}`, at } : found
}

function unescape(part: string): string {
  let text = part
  try {
    text = decodeURIComponent(part)
  } catch {
    // A stray per cent sign stands for itself.
  }
  return text.replaceAll('~1', '/').replaceAll('~0', '~')
}

/** The values of a choice, each with the conditions under which it holds; a plain value alone. */
export function branchesOf(
  value: Value,
  when?: string,
): readonly { readonly when: string | undefined; readonly value: Exclude<Value, { kind: 'choice' | 'absent' }> }[] {
  if (value.kind === 'absent') return []
  if (value.kind !== 'choice') return [{ when, value }]
  return value.options.flatMap((option) => branchesOf(option.value, when === undefined ? option.when : `${when} and ${option.when}`))
}
