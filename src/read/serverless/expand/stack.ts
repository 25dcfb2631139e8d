import type { Place } from '../../../model/place.ts'
import { build, mapping } from '../../document/build.ts'
import type { Buildable } from '../../document/build.ts'
import type { Node } from '../../document/node.ts'
import type { ServiceFunction } from '../functions.ts'
import type { SlsService } from '../service.ts'
import type { TemplateEntry, TemplateResource } from '../../cloudformation/index.ts'

/** The CloudFormation stack that a service becomes, while it is put together. */
export interface Stack {
  readonly service: SlsService
  readonly functions: ReadonlyMap<string, ServiceFunction>
  readonly resources: Map<string, TemplateResource>
  readonly outputs: Map<string, TemplateEntry>
  readonly parameters: Map<string, TemplateEntry>
  readonly conditions: Map<string, TemplateEntry>
  readonly aliases: Map<string, string>
  /** What the framework itself grants to functions, whichever role they have. */
  readonly grants: Map<string, Grants>
  /** Services beside Lambda that assume a function's role, by the function's key. */
  readonly trusted: Map<string, Set<string>>
}

/** Statements by what they are for: the same need of two events is one statement. */
export type Grants = Map<string, Node>

type More = Partial<Omit<TemplateResource, 'logicalId' | 'type' | 'properties' | 'at'>>

export function stackOf(service: SlsService): Stack {
  return {
    service,
    functions: new Map(service.functions.map((one) => [one.key, one])),
    resources: new Map(),
    outputs: new Map(),
    parameters: new Map(),
    conditions: new Map(),
    aliases: new Map(),
    grants: new Map(),
    trusted: new Map(),
  }
}

/** Adds a resource, standing at the line of the project that causes it. */
export function add(stack: Stack, at: Place, logicalId: string, type: string, properties: Buildable, more: More = {}): void {
  stack.resources.set(logicalId, { logicalId, type, properties: properties === undefined ? undefined : build(at, properties), at, ...more })
}

/** Adds an output of the stack. */
export function output(stack: Stack, at: Place, name: string, value: Buildable): void {
  stack.outputs.set(name, { at, value: build(at, { Value: value }) })
}

export const ref = (logicalId: string): Buildable => ({ Ref: logicalId })
export const attribute = (logicalId: string, name = 'Arn'): Buildable => ({ 'Fn::GetAtt': [logicalId, name] })
export const join = (...parts: readonly Buildable[]): Buildable => ({ 'Fn::Join': ['', parts] })
export const sub = (template: string): Buildable => ({ 'Fn::Sub': template })

/** Lets a service call the function, as the framework does for every event. */
export function permit(
  stack: Stack,
  fn: ServiceFunction,
  at: Place,
  logicalId: string,
  principal: Buildable,
  more: Readonly<Record<string, Buildable>> = {},
): void {
  add(
    stack,
    at,
    logicalId,
    'AWS::Lambda::Permission',
    { FunctionName: attribute(fn.logicalId), Action: 'lambda:InvokeFunction', Principal: principal, ...more },
    { generated: true },
  )
}

/** A statement that the framework adds to the function's role. */
export function grant(stack: Stack, fn: ServiceFunction, at: Place, key: string, actions: readonly string[], resource: Buildable): void {
  const grants = stack.grants.get(fn.key) ?? new Map<string, Node>()
  stack.grants.set(fn.key, grants)
  grants.set(key, frameworkStatement(at, actions, resource))
}

export function frameworkStatement(at: Place, actions: readonly string[], resource: Buildable): Node {
  return mapping(
    at,
    [
      ['Effect', 'Allow'],
      ['Action', actions],
      ['Resource', resource],
    ],
    { kind: 'framework' },
  )
}

/** Lets a service beside Lambda assume the function's role. */
export function trust(stack: Stack, fn: ServiceFunction, principal: string): void {
  const trusted = stack.trusted.get(fn.key) ?? new Set<string>()
  stack.trusted.set(fn.key, trusted.add(principal))
}
