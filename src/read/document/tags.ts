import type { Tags, YAMLMap, YAMLSeq } from 'yaml'
import type { Entry, Node } from './node.ts'

/** CloudFormation's functions that have a short YAML tag. */
const functions = new Set([
  'Base64',
  'Cidr',
  'FindInMap',
  'GetAtt',
  'GetAZs',
  'ImportValue',
  'Join',
  'Select',
  'Split',
  'Sub',
  'Transform',
  'And',
  'Equals',
  'If',
  'Not',
  'Or',
  'Length',
  'ToJsonString',
  'ForEach',
  'GetStackOutput',
])

/**
 * The parser knows the tags as what they stand on: without this it would make a warning, with a stack trace, for each `!Ref`.
 */
export const templateTags: Tags = ['Ref', 'Condition', ...functions].flatMap((name) => [
  { tag: `!${name}`, resolve: (text: string) => text },
  { tag: `!${name}`, collection: 'seq', resolve: (node: YAMLMap.Parsed | YAMLSeq.Parsed) => node },
  { tag: `!${name}`, collection: 'map', resolve: (node: YAMLMap.Parsed | YAMLSeq.Parsed) => node },
])

/** `!Sub x` as `{ "Fn::Sub": x }`. Other tags are the business of other tools; their content is kept as it is. */
export function longForm(tag: string | undefined, node: Node): Node {
  if (tag === undefined || !tag.startsWith('!') || tag.startsWith('!!')) return node
  const name = tag.slice(1)
  if (name === 'Ref' || name === 'Condition') return wrap(name, node)
  if (!functions.has(name)) return node
  return wrap(`Fn::${name}`, name === 'GetAtt' ? getAttParts(node) : node)
}

/** `A.Outputs.Arn` names attribute `Outputs.Arn` of `A`. */
export function getAttParts(node: Node): Node {
  if (node.kind !== 'scalar' || typeof node.value !== 'string') return node
  const dot = node.value.indexOf('.')
  if (dot < 0) return node
  const part = (value: string): Node => ({ kind: 'scalar', value, at: node.at })
  return { kind: 'list', items: [part(node.value.slice(0, dot)), part(node.value.slice(dot + 1))], at: node.at }
}

function wrap(key: string, value: Node): Node {
  return { kind: 'map', entries: new Map<string, Entry>([[key, { at: value.at, value }]]), at: value.at }
}
