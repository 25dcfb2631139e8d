import type { Plain } from '../../permissions/render/plain.ts'
import { child, entriesOf, itemsOf, stringOf } from '../../read/document/node.ts'
import type { Node } from '../../read/document/node.ts'
import type { Change } from '../edit/change.ts'
import type { Path } from '../edit/site.ts'
import { plainOf } from '../edit/plain-of.ts'
import type { Draft, TemplateAtHand } from './at-hand.ts'
import { isRole, policyDocument, rendered, resourceOf } from './at-hand.ts'
import { arnOwner } from './mentions.ts'
import type { Wanted } from './role-plan.ts'

/**
 * `AWS::Lambda::Function`: what its role says is all it may do. A role that only it uses is rewritten; beside one that others use it gets its own.
 */
export function lambdaFunction(template: TemplateAtHand, { fn, statements }: Wanted, taken: Set<string>): Draft {
  const resource = resourceOf(template, fn.logicalId)
  const role = child(resource, 'Properties', 'Role')
  const owner = arnOwner(role)
  if (owner === undefined || !isRole(template, owner))
    return { why: 'its role is given from outside of the template', at: role?.at ?? fn.at }
  const made = rendered(statements, template.naming)
  if ('why' in made) return { why: made.why, at: fn.at }
  if (usesOf(template, owner).every((user) => user === fn.logicalId))
    return {
      changes: [...roleHolding(['Resources', owner], resourceOf(template, owner), made.statements), ...detached(template, owner)],
    }

  const logicalId = freeName(template, `${fn.logicalId}Role`, taken)
  const condition = stringOf(child(resource, 'Condition'))
  return {
    changes: [
      {
        kind: 'set',
        path: ['Resources', logicalId],
        value: {
          Type: 'AWS::IAM::Role',
          ...(condition === undefined ? {} : { Condition: condition }),
          Properties: { ...keptOfRole(template, owner), Policies: inline(logicalId, made.statements) },
        },
        after: owner,
      },
      { kind: 'set', path: ['Resources', fn.logicalId, 'Properties', 'Role'], value: { 'Fn::GetAtt': [logicalId, 'Arn'] } },
    ],
    leaves: owner,
  }
}

/** The resources that act with a role: all that name it, but for those that only wait for it or are its policies. */
function usesOf(template: TemplateAtHand, role: string): readonly string[] {
  return template.mentions.flatMap(({ name, path: [section, resource, part] }) => {
    if (name !== role || section !== 'Resources' || typeof resource !== 'string' || resource === role || part === 'DependsOn') return []
    return isPolicy(template, resource) ? [] : [resource]
  })
}

const policyTypes = new Set(['AWS::IAM::Policy', 'AWS::IAM::RolePolicy', 'AWS::IAM::ManagedPolicy'])
const isPolicy = (template: TemplateAtHand, resource: string): boolean =>
  policyTypes.has(stringOf(child(resourceOf(template, resource), 'Type')) ?? '')

/** The changes that make a role hold these statements and nothing else. */
export function roleHolding(path: Path, role: Node | undefined, statements: readonly Plain[]): readonly Change[] {
  const properties = child(role, 'Properties')
  const named = stringOf(child(itemsOf(child(properties, 'Policies'))[0], 'PolicyName'))
  const has = (key: string): boolean => child(properties, key) !== undefined
  const below = [...path, 'Properties']
  return [
    ...(statements.length > 0
      ? [{ kind: 'set', path: [...below, 'Policies'], value: inline(named ?? String(path.at(-1)), statements) } as const]
      : has('Policies')
        ? [{ kind: 'remove', path: [...below, 'Policies'] } as const]
        : []),
    ...(has('ManagedPolicyArns') ? [{ kind: 'remove', path: [...below, 'ManagedPolicyArns'] } as const] : []),
  ]
}

const inline = (name: string, statements: readonly Plain[]): Plain =>
  statements.length === 0 ? [] : [{ PolicyName: name, PolicyDocument: policyDocument(statements) }]

/** Policies of the template that are attached to the role from outside: without it they go, or lose it from their list. */
export function detached(template: TemplateAtHand, role: string): readonly Change[] {
  return entriesOf(child(template.source.document, 'Resources')).flatMap(([id, { value }]): readonly Change[] => {
    if (!policyTypes.has(stringOf(child(value, 'Type')) ?? '')) return []
    const names = (node: Node | undefined): boolean => stringOf(child(node, 'Ref')) === role || stringOf(node) === role
    if (names(child(value, 'Properties', 'RoleName'))) return [{ kind: 'remove', path: ['Resources', id] }]
    const roles = itemsOf(child(value, 'Properties', 'Roles'))
    const index = roles.findIndex(names)
    if (index < 0) return []
    const others = roles.length > 1 || ['Users', 'Groups'].some((key) => itemsOf(child(value, 'Properties', key)).length > 0)
    return [{ kind: 'remove', path: others ? ['Resources', id, 'Properties', 'Roles', index] : ['Resources', id] }]
  })
}

/** What a new role takes over from the one it stands in for: all but its name and what it grants. */
function keptOfRole(template: TemplateAtHand, role: string): Readonly<Record<string, Plain>> {
  const properties = child(resourceOf(template, role), 'Properties')
  const kept = ['AssumeRolePolicyDocument', 'Path', 'PermissionsBoundary', 'Tags'].flatMap((key) => {
    const node = child(properties, key)
    const value = node === undefined ? undefined : plainOf(node)
    return value === undefined ? [] : [[key, value] as const]
  })
  return { AssumeRolePolicyDocument: lambdaTrust, ...Object.fromEntries(kept) }
}

export const lambdaTrust: Plain = {
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Principal: { Service: 'lambda.amazonaws.com' }, Action: 'sts:AssumeRole' }],
}

function freeName(template: TemplateAtHand, wanted: string, taken: Set<string>): string {
  let name = wanted
  for (let count = 2; taken.has(name) || resourceOf(template, name) !== undefined; count++) name = `${wanted}${count}`
  taken.add(name)
  return name
}
