import { text } from '../../../model/text.ts'
import type { Hole, Text } from '../../../model/text.ts'
import type { Place } from '../../../model/place.ts'
import { readJson } from '../../document/json.ts'
import type { Node } from '../../document/node.ts'
import { resolveText } from '../substitute.ts'
import { absent, choice, readString } from '../../document/value.ts'
import type { Value } from '../../document/value.ts'

/**
 * JSON that a template holds as a string (policies, filters, workflow definitions) as the value it stands for. Holes of the text stay
 * holes. What already is a map or a list is answered as it is; a text that is no JSON is a gap. Everything stands at the text's place.
 */
export function embeddedJson(value: Value): Value {
  if (value.kind === 'choice')
    return choice(
      value.at,
      value.options.map((option) => ({ when: option.when, value: embeddedJson(option.value) })),
    )
  if (value.kind === 'text') return parse(value.text, value)
  return value.kind === 'scalar' ? parse([value.text], value) : value
}

/** Private-use characters mark where a hole was; a text that brings its own only shows a hole twice. */
const mark = (index: number): string => `\u{e000}${index}\u{e001}`

function parse(source: Text, value: Extract<Value, { kind: 'scalar' | 'text' }>): Value {
  const holes: Hole[] = []
  let json = ''
  let quoted = false
  for (const part of source) {
    if (typeof part === 'string') {
      json += part
      quoted = endsQuoted(part, quoted)
    } else {
      // `"Limit": ${Limit}` has its hole outside any string, where only a string can stand for it.
      json += quoted ? mark(holes.length) : `"${mark(holes.length)}"`
      holes.push(part)
    }
  }
  const { root, unread } = readJson('', json)
  if (root !== undefined && unread.length === 0) return valueOfNode(root, value.at, holes)
  const why = readString(value)
  return { kind: 'gap', why: why.state === 'unknown' ? why.why : 'it is not valid JSON', at: value.at }
}

function endsQuoted(part: string, quoted: boolean): boolean {
  let inside = quoted
  for (let index = 0; index < part.length; index++) {
    const char = part.charCodeAt(index)
    if (inside && char === 92) index++
    else if (char === 34) inside = !inside
  }
  return inside
}

/** Not evaluated: what is inside a string is the service's business, not CloudFormation's. */
function valueOfNode(node: Node, at: Place, holes: readonly Hole[]): Value {
  if (node.kind === 'list') return { kind: 'list', items: node.items.map((item) => () => valueOfNode(item, at, holes)), at }
  if (node.kind === 'map') {
    const entries = [...node.entries].map(([key, entry]) => [key, { at, get: () => valueOfNode(entry.value, at, holes) }] as const)
    return { kind: 'map', entries: new Map(entries), node: undefined, at }
  }
  if (node.kind !== 'scalar' || node.value === null) return absent
  return typeof node.value === 'string'
    ? withHoles(node.value, at, holes)
    : { kind: 'scalar', value: node.value, text: String(node.value), at }
}

function withHoles(string: string, at: Place, holes: readonly Hole[]): Value {
  const parts = string.split(/\u{e000}(\d{1,9})\u{e001}/u)
  return resolveText(text(...parts.map((part, index) => (index % 2 === 0 ? part : (holes[Number(part)] ?? part)))), at)
}
