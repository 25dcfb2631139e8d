import { build } from '../../document/build.ts'
import { stringOf } from '../../document/node.ts'
import type { Mapping, Node } from '../../document/node.ts'
import { listOf } from '../intrinsics.ts'
import { given } from '../properties.ts'

const rest = {
  Headers: 'method.request.header.',
  QueryStrings: 'method.request.querystring.',
  StageVariables: 'stageVariables.',
  Context: 'context.',
}
const http = {
  Headers: '$request.header.',
  QueryStrings: '$request.querystring.',
  StageVariables: '$stageVariables.',
  Context: '$context.',
}

/** What an authorizer of a REST API is given of a request: one string, its parts joined by commas. */
export function restIdentitySources(identity: Node | undefined): Node | undefined {
  const parts = sources(identity, rest)
  const [first] = parts
  if (first === undefined) return undefined
  const written = parts.map(stringOf)
  return build(first.at, written.every((one) => one !== undefined) ? written.join(', ') : { 'Fn::Join': [', ', parts] })
}

/** The same for an HTTP API: a list. */
export function httpIdentitySources(identity: Node | undefined): readonly Node[] | undefined {
  const parts = sources(identity, http)
  return parts.length === 0 ? undefined : parts
}

function sources(identity: Node | undefined, prefixes: Readonly<Record<string, string>>): readonly Node[] {
  return Object.entries(prefixes).flatMap(([property, prefix]) => listOf(given(identity, property)).map((node) => prefixed(prefix, node)))
}

function prefixed(prefix: string, node: Node): Node {
  const written = stringOf(node)
  return build(node.at, written === undefined ? { 'Fn::Join': ['', [prefix, node]] } : `${prefix}${written}`)
}

/** The role with which the API invokes the authorizer's function. */
export function invokeRole(written: Mapping): Node | undefined {
  const role = given(written, 'FunctionInvokeRole')
  return stringOf(role) === 'NONE' ? undefined : role
}
