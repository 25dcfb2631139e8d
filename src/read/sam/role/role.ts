import type { Place } from '../../../model/place.ts'
import { build, list } from '../../document/build.ts'
import type { Buildable } from '../../document/build.ts'
import { child, keyPlace, stringOf } from '../../document/node.ts'
import type { Node } from '../../document/node.ts'
import { both, negated } from '../conditions.ts'
import { make } from '../draft.ts'
import type { Draft } from '../draft.ts'
import { attribute, branchesOf, either, isNoValue } from '../intrinsics.ts'
import { given } from '../properties.ts'
import type { Resource } from '../template.ts'
import { awsManaged } from './managed.ts'
import { readPolicies } from './policies.ts'

/** What SAM itself puts into the role of a function, a state machine or an API. */
export interface RoleNeeds {
  readonly logicalId: string
  /** Who assumes it, such as `lambda.amazonaws.com`. */
  readonly service: string
  /** Names of policies that AWS manages. */
  readonly managed: readonly string[]
  /** `{ PolicyName, PolicyDocument }` */
  readonly inline: readonly Node[]
}

/**
 * The role that a resource runs with, as the value of its `Role` property: the team's own, or one that SAM makes from `Policies`
 * and from what the resource needs. An `Fn::If` between a role and `AWS::NoValue` gives both, each under its condition.
 */
export function roleOf(draft: Draft, owner: Resource, needs: RoleNeeds): Node {
  const { properties } = owner
  const own = given(properties, 'Role')
  if (own === undefined) return makeRole(draft, owner, needs)
  const branches = branchesOf(own)
  if (branches === undefined) return own
  const { condition, whenTrue, whenFalse } = branches
  const makes = (when: string): Node => makeRole(draft, { ...owner, condition: both(draft, owner.condition, when, own.at) }, needs)
  if (isNoValue(whenTrue)) return either(own.at, condition, makes(condition), whenFalse)
  return isNoValue(whenFalse) ? either(own.at, condition, whenTrue, makes(negated(draft, condition, own.at))) : own
}

function makeRole(draft: Draft, owner: Resource, needs: RoleNeeds): Node {
  const { properties } = owner
  const { logicalId } = needs
  const at = keyPlace(properties, 'Policies') ?? owner.at
  const written = readPolicies(draft, child(properties, 'Policies'), logicalId)
  const managed = distinct([...written.managed, ...needs.managed.map((name) => awsManaged(owner.at, name))])
  const inline = [...written.inline, ...needs.inline]
  make(
    draft,
    owner,
    { logicalId, type: 'AWS::IAM::Role', at },
    {
      AssumeRolePolicyDocument: given(properties, 'AssumeRolePolicyDocument') ?? trust(owner.at, needs.service),
      ManagedPolicyArns: managed.length === 0 ? undefined : list(at, managed),
      Policies: inline.length === 0 ? undefined : list(at, inline),
      PermissionsBoundary: given(properties, 'PermissionsBoundary'),
      Path: given(properties, 'RolePath'),
    },
  )
  draft.aliases.set(`${owner.logicalId}.Role`, logicalId)
  return attribute(owner.at, logicalId, 'Arn')
}

/** What the team attaches itself is not attached a second time. */
function distinct(policies: readonly Node[]): readonly Node[] {
  const seen = new Set<string>()
  return policies.filter((policy) => {
    const written = stringOf(policy) ?? stringOf(child(policy, 'Fn::Sub'))
    const known = written !== undefined && seen.has(written)
    if (written !== undefined) seen.add(written)
    return !known
  })
}

export function trust(at: Place, service: string): Node {
  return build(at, {
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Principal: { Service: [service] }, Action: ['sts:AssumeRole'] }],
  })
}

/** What SAM adds for tracing (in China and GovCloud it is AWSXRayDaemonWriteAccess, which grants the same). */
export const xrayPolicy = 'AWSXrayWriteOnlyAccess'

/** A policy that SAM writes into a role, as an item of the role's `Policies`. */
export function ownPolicy(at: Place, name: string, statements: readonly Statement[]): Node {
  const written = statements.map((statement) => build(at, { Effect: 'Allow', Action: statement.actions, Resource: statement.resource }))
  const all = written.map((node) => (node.kind === 'map' ? { ...node, origin: { kind: 'framework' } as const } : node))
  return build(at, { PolicyName: name, PolicyDocument: { Version: '2012-10-17', Statement: all } })
}

export interface Statement {
  readonly actions: string | readonly string[]
  readonly resource: Buildable
}
