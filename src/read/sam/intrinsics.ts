import type { Place } from '../../model/place.ts'
import { build, list, mapping, scalar } from '../document/build.ts'
import type { Buildable } from '../document/build.ts'
import { child, isNull, itemsOf, stringOf } from '../document/node.ts'
import type { Mapping, Node } from '../document/node.ts'

// CloudFormation's intrinsic functions as nodes: how SAM writes them, and how it looks through them. Nothing is evaluated here.

export function ref(at: Place, logicalId: string): Node {
  return build(at, { Ref: logicalId })
}

export function attribute(at: Place, logicalId: string, name: string): Node {
  return build(at, { 'Fn::GetAtt': [logicalId, name] })
}

/** `Fn::Sub`, with own variables where there are any. */
export function substitute(at: Place, template: string, variables?: { readonly [name: string]: Buildable }): Node {
  return build(at, { 'Fn::Sub': variables === undefined ? template : [template, variables] })
}

export function either(at: Place, condition: string, whenTrue: Buildable, whenFalse: Buildable): Node {
  return build(at, { 'Fn::If': [condition, whenTrue, whenFalse] })
}

export function noValue(at: Place): Node {
  return ref(at, 'AWS::NoValue')
}

/** An ARN in the partition, region and account of the stack. */
export function localArn(at: Place, service: string, resource: string, variables?: { readonly [name: string]: Buildable }): Node {
  return substitute(at, `arn:\${AWS::Partition}:${service}:\${AWS::Region}:\${AWS::AccountId}:${resource}`, variables)
}

/** The one key of a call of an intrinsic function; undefined for everything else. */
export function functionName(node: Node | undefined): string | undefined {
  if (node?.kind !== 'map' || node.entries.size !== 1) return undefined
  const [name] = node.entries.keys()
  return name === 'Ref' || name === 'Condition' || name?.startsWith('Fn::') === true ? name : undefined
}

/** Known only at deployment: a call of an intrinsic function, or something that the files do not tell. */
export function isOpen(node: Node | undefined): boolean {
  return node?.kind === 'text' || node?.kind === 'gap' || functionName(node) !== undefined
}

export function isNoValue(node: Node | undefined): boolean {
  return stringOf(child(node, 'Ref')) === 'AWS::NoValue'
}

/** Neither written nor written away. */
export function isMissing(node: Node | undefined): boolean {
  return isNull(node) || isNoValue(node)
}

/** The logical id in `{ Ref: … }`. */
export function referredTo(node: Node | undefined): string | undefined {
  return functionName(node) === 'Ref' ? stringOf(child(node, 'Ref')) : undefined
}

/** The logical id in `{ Fn::GetAtt: [id, attribute] }` or in a `Ref`: the resource that a value comes from. */
export function sourceOf(node: Node | undefined): string | undefined {
  const attribute = child(node, 'Fn::GetAtt')
  return referredTo(node) ?? stringOf(itemsOf(attribute)[0]) ?? stringOf(attribute)?.split('.')[0]
}

/** The three parts of an `Fn::If`. */
export function branchesOf(
  node: Node | undefined,
): { readonly condition: string; readonly whenTrue: Node; readonly whenFalse: Node } | undefined {
  if (functionName(node) !== 'Fn::If') return undefined
  const [condition, whenTrue, whenFalse] = itemsOf(child(node, 'Fn::If'))
  const name = stringOf(condition)
  return name === undefined || whenTrue === undefined || whenFalse === undefined ? undefined : { condition: name, whenTrue, whenFalse }
}

/** Applies a change to a value, or to both values of an `Fn::If` around it; what is written away stays so. */
export function inBranches(node: Node, change: (value: Node) => Node): Node {
  const branches = branchesOf(node)
  if (branches === undefined) return isNoValue(node) ? node : change(node)
  return either(node.at, branches.condition, inBranches(branches.whenTrue, change), inBranches(branches.whenFalse, change))
}

/** All values that can stand there: of every branch of every `Fn::If`. */
export function alternatives(node: Node | undefined): readonly Node[] {
  const branches = branchesOf(node)
  if (branches !== undefined) return [...alternatives(branches.whenTrue), ...alternatives(branches.whenFalse)]
  return node === undefined || isMissing(node) ? [] : [node]
}

/** A list, or one value where SAM takes either. */
export function listOf(node: Node | undefined): readonly Node[] {
  if (isMissing(node) || node === undefined) return []
  return node.kind === 'list' ? node.items : [node]
}

export function isTrue(node: Node | undefined): boolean {
  return /^true$/i.test(stringOf(node) ?? '')
}

export function isFalse(node: Node | undefined): boolean {
  return /^false$/i.test(stringOf(node) ?? '')
}

/** CloudFormation's list of tags from SAM's map of tags. */
export function tagList(node: Node | undefined): Node | undefined {
  if (node?.kind !== 'map' || isOpen(node)) return node
  return list(
    node.at,
    [...node.entries].map(([key, entry]): Mapping =>
      mapping(entry.at, [
        ['Key', scalar(entry.at, key)],
        ['Value', entry.value],
      ]),
    ),
  )
}
