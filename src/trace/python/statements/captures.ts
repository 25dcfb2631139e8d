import type { Key, Register } from '../../ir/operation.ts'
import { attribute, gap, item, textOf } from '../context.ts'
import type { Context } from '../context.ts'
import { emit, temporary } from '../frame.ts'
import { restOf } from '../patterns.ts'
import { childAt, ofType } from '../tree.ts'
import type { Node } from '../tree.ts'
import { writeName } from '../variables.ts'
import { alternatives, builtin, elementsOf, inner, keyedParts, membersOf, patternKey, splatName, splatPlace } from './match-parts.ts'

/** Binds the names of a pattern that a value has been found to fit. */
export function takeNames(context: Context, node: Node, value: Register): void {
  const pattern = inner(node)
  if (!bindsNames(pattern)) return
  switch (pattern.type) {
    case 'identifier':
    case 'dotted_name':
      if (pattern.children.length <= 1) writeName(context, textOf(context, pattern), value, pattern)
      return
    case 'as_pattern':
      takeNames(context, childAt(pattern, 0), value)
      takeNames(context, childAt(pattern, 1), value)
      return
    case 'union_pattern':
      // Each alternative binds the same names; which one fitted is not kept.
      takeNames(context, alternatives(pattern)[0] ?? pattern, value)
      return
    case 'list_pattern':
    case 'tuple_pattern': {
      const elements = elementsOf(pattern)
      const star = splatPlace(elements)
      for (const [index, each] of elements.entries()) {
        const behind = elements.length - 1 - index
        if (index === star) takeNames(context, splatName(inner(each)), restOf(context, value, index, behind, each))
        else if (bindsNames(each))
          takeNames(context, each, item(context, value, String(star >= 0 && index > star ? -behind - 1 : index), each))
      }
      return
    }
    case 'dict_pattern':
      takeKeys(context, pattern, value)
      return
    case 'class_pattern':
      for (const { name, pattern: part } of membersOf(context, pattern))
        if (bindsNames(part)) takeNames(context, part, name === builtin ? value : attribute(context, value, name, part))
      takeUnknown(context, pattern)
      return
    default:
  }
}

function takeKeys(context: Context, pattern: Node, value: Register): void {
  const { frame } = context
  const keyed = keyedParts(pattern)
  for (const { key, value: part } of keyed)
    if (bindsNames(part)) takeNames(context, part, item(context, value, patternKey(context, key), part))
  const splat = ofType(pattern, 'splat_pattern')
  if (splat === undefined) return
  const except: Key[] = keyed.map(({ key }) => patternKey(context, key))
  const rest = temporary(frame)
  emit(frame, { op: 'object', to: rest, at: splat.start, end: splat.end })
  emit(frame, { op: 'copy', object: rest, from: value, except, at: splat.start, end: splat.end })
  takeNames(context, splatName(splat), rest)
}

/** Positions whose attribute is not known. */
function takeUnknown(context: Context, pattern: Node): void {
  const known = new Set(membersOf(context, pattern).map((each) => each.pattern))
  for (const each of elementsOf(pattern).slice(1)) {
    const own = inner(each)
    if (known.has(each) || own.type === 'keyword_pattern' || !bindsNames(each)) continue
    takeNames(context, each, gap(context, 'class pattern', each))
  }
}

function bindsNames(node: Node): boolean {
  const pattern = inner(node)
  switch (pattern.type) {
    case 'identifier':
      return true
    case 'dotted_name':
      return pattern.children.length === 1
    case 'as_pattern':
    case 'union_pattern':
    case 'list_pattern':
    case 'tuple_pattern':
    case 'dict_pattern':
    case 'splat_pattern':
      return pattern.children.some(bindsNames)
    case 'class_pattern':
      return elementsOf(pattern).slice(1).some(bindsNames)
    case 'keyword_pattern':
      return elementsOf(pattern).slice(1).some(bindsNames)
    default:
      return false
  }
}
