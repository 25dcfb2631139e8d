import type { TextPart } from '../../model/text.ts'
import type { Entry, Mapping, Node } from '../document/node.ts'
import { decide } from './conditions.ts'
import { intrinsics } from './intrinsics.ts'
import { loop } from './loop.ts'
import type { Scope } from './scope.ts'
import { concatenate, resolveText } from './substitute.ts'
import { absent } from '../document/value.ts'
import type { Value } from '../document/value.ts'

/**
 * What a node of a template means in its scope. Pure and lazy: parts of maps and lists are evaluated when asked for. Nothing is
 * ever guessed: what the files do not tell is a gap with its reason.
 */
export function evaluate(node: Node | undefined, scope: Scope): Value {
  if (node === undefined) return absent
  switch (node.kind) {
    case 'gap':
      return { kind: 'gap', why: node.why, at: node.at }
    case 'text':
      return withStored(resolveText(node.text, node.at), scope)
    case 'scalar': {
      if (node.value === null) return absent
      const written = node.source ?? String(node.value)
      return typeof node.value === 'string'
        ? withStored(resolveText([written], node.at), scope)
        : { kind: 'scalar', value: node.value, text: written, at: node.at }
    }
    case 'list':
      return { kind: 'list', items: node.items.map((item) => () => evaluate(item, scope)), at: node.at }
    case 'map':
      return callOf(node, scope) ?? mapOf(node, scope)
  }
}

/** What another template of the project keeps in the parameter store stands in the place of the question for it. */
function withStored(value: Value, scope: Scope): Value {
  if (value.kind !== 'text' || !value.text.some(isStored)) return value
  const parts = value.text.map((part): Value => {
    const found = isStored(part) ? scope.stored(part.name) : undefined
    return found ?? { kind: 'text', text: [part], at: value.at }
  })
  const [only] = parts
  return parts.length === 1 && only !== undefined ? only : concatenate(parts, value.at)
}

const isStored = (part: TextPart): part is Extract<TextPart, { kind: 'import' }> =>
  typeof part !== 'string' && part.kind === 'import' && part.from === 'ssm'

/** A map with one key that names a function is a call of it. */
function callOf(node: Mapping, scope: Scope): Value | undefined {
  if (node.entries.size !== 1) return undefined
  for (const [name, { value }] of node.entries) {
    const intrinsic = intrinsics.get(name)
    if (intrinsic !== undefined) return intrinsic({ node, argument: value, at: node.at, scope, evaluate })
    if (name === 'Condition' && value.kind === 'scalar') {
      const outcome = decide(node, scope)
      return outcome === 'unknown' ? undefined : { kind: 'scalar', value: outcome === 'yes', text: String(outcome === 'yes'), at: node.at }
    }
    if (name.startsWith('Fn::') && !name.startsWith('Fn::ForEach::'))
      return { kind: 'gap', why: `the function ${name} is not evaluated`, at: node.at }
  }
  return undefined
}

function mapOf(node: Mapping, scope: Scope): Value {
  const entries = new Map<string, { at: Entry['at']; get: () => Value }>()
  for (const [key, { at, value }] of node.entries) {
    if (key.startsWith('Fn::ForEach::')) {
      for (const round of loop(value, scope, evaluate))
        entries.set(round.key, { at: round.at, get: () => evaluate(round.node, round.scope) })
    } else entries.set(key, { at, get: once(() => evaluate(value, scope)) })
  }
  return { kind: 'map', entries, node, at: node.at }
}

/** Many readers ask for the same property. */
function once(make: () => Value): () => Value {
  let made: Value | undefined
  return () => (made ??= make())
}
