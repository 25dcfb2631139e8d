import type { Place } from '../../model/place.ts'
import { literal, text } from '../../model/text.ts'
import type { Text, TextPart } from '../../model/text.ts'
import type { Value } from '../document/value.ts'

/** A text as a value; dynamic references in it (`{{resolve:…}}`) become holes. */
export function resolveText(value: Text, at: Place): Value {
  const parts = value.some((part) => typeof part === 'string' && part.includes('{{resolve:'))
    ? text(...value.flatMap(dynamicReferences))
    : value
  const string = literal(parts)
  return string === undefined ? { kind: 'text', text: parts, at } : { kind: 'scalar', value: string, text: string, at }
}

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html */
function dynamicReferences(part: TextPart): readonly TextPart[] {
  if (typeof part !== 'string') return [part]
  const parts: TextPart[] = []
  let from = 0
  for (const found of part.matchAll(/\{\{resolve:(ssm|ssm-secure|secretsmanager):([^{}]+)\}\}/g)) {
    const [whole, service = '', name = ''] = found
    parts.push(part.slice(from, found.index))
    if (service === 'ssm') parts.push({ kind: 'import', from: 'ssm', name })
    else parts.push({ kind: 'secret', store: service === 'ssm-secure' ? 'ssm-secure' : 'secrets-manager', name })
    from = found.index + whole.length
  }
  parts.push(part.slice(from))
  return parts
}

/** The parts of a `Fn::Sub` template: literals, and names to look up. `${!x}` stands for `${x}`. */
export function substitutions(template: string): readonly (string | { readonly name: string })[] {
  const parts: (string | { name: string })[] = []
  let from = 0
  for (const found of template.matchAll(/\$\{([^{}]*)\}/g)) {
    const name = (found[1] ?? '').trim()
    parts.push(template.slice(from, found.index), name.startsWith('!') ? `\${${name.slice(1)}}` : { name })
    from = found.index + found[0].length
  }
  parts.push(template.slice(from))
  return parts.filter((part) => part !== '')
}

const alternativesLimit = 16

/**
 * Joins values into one text. Where a part has alternatives, the whole has them; past a limit the part becomes an open hole.
 */
export function concatenate(values: readonly Value[], at: Place): Value {
  let alternatives: { when: readonly string[]; parts: readonly TextPart[] }[] = [{ when: [], parts: [] }]
  for (const value of values) {
    const own = alternativesOf(value)
    if (alternatives.length * own.length > alternativesLimit)
      alternatives = alternatives.map(({ when, parts }) => ({
        when,
        parts: [...parts, { kind: 'unknown', why: 'it depends on several conditions' }],
      }))
    else
      alternatives = alternatives.flatMap((one) =>
        own.map((other) => ({ when: [...one.when, ...other.when], parts: [...one.parts, ...other.parts] })),
      )
  }
  const [first] = alternatives
  if (alternatives.length === 1 && first !== undefined) return resolveText(text(...first.parts), at)
  return {
    kind: 'choice',
    at,
    options: alternatives.map(({ when, parts }) => ({ when: [...new Set(when)].join(' and '), value: resolveText(text(...parts), at) })),
  }
}

function alternativesOf(value: Value): readonly { readonly when: readonly string[]; readonly parts: readonly TextPart[] }[] {
  switch (value.kind) {
    case 'scalar':
      return [{ when: [], parts: [value.text] }]
    case 'text':
      return [{ when: [], parts: value.text }]
    case 'choice':
      return value.options.flatMap((option) =>
        alternativesOf(option.value).map(({ when, parts }) => ({ when: [option.when, ...when], parts })),
      )
    case 'absent':
      return [{ when: [], parts: [] }]
    case 'gap':
      return [{ when: [], parts: [{ kind: 'unknown', why: value.why }] }]
    case 'map':
    case 'list':
      return [{ when: [], parts: [{ kind: 'unknown', why: 'a text was expected here' }] }]
  }
}
