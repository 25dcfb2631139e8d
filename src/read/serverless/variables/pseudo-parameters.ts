import { build } from '../../document/build.ts'
import type { Node } from '../../document/node.ts'
import { textNode } from '../texts.ts'

/**
 * The plugin serverless-pseudo-parameters writes `#{AWS::AccountId}` and `#{Table.Arn}` where CloudFormation writes `${…}` inside
 * `Fn::Sub`. Without the plugin only the unmistakable `#{AWS::…}` is taken for one.
 */
export type PseudoParameters = 'all' | 'aws-only'

const all = /#\{([A-Za-z][\w:.]*)\}/g
const awsOnly = /#\{(AWS::[A-Za-z]+)\}/g

/** A text with such references as an `Fn::Sub`; any other node as it is. */
export function pseudoParameters(node: Node, which: PseudoParameters): Node {
  const pattern = which === 'all' ? all : awsOnly
  if (!texts(node).some((part) => part.includes('#{') && part.search(pattern) >= 0)) return node
  return build(node.at, { 'Fn::Sub': rewritten(node, pattern) })
}

/** The text of an `Fn::Sub` in CloudFormation's own writing. */
export function substituted(node: Node): Node {
  return texts(node).some((part) => part.includes('#{')) ? rewritten(node, all) : node
}

function texts(node: Node): readonly string[] {
  if (node.kind === 'scalar') return typeof node.value === 'string' ? [node.value] : []
  return node.kind === 'text' ? node.text.filter((part) => typeof part === 'string') : []
}

function rewritten(node: Node, pattern: RegExp): Node {
  const rewrite = (part: string): string => part.replace(pattern, '${$1}')
  if (node.kind === 'scalar') return { kind: 'scalar', value: rewrite(String(node.value)), at: node.at }
  return node.kind === 'text'
    ? textNode(
        node.at,
        node.text.map((part) => (typeof part === 'string' ? rewrite(part) : part)),
      )
    : node
}
