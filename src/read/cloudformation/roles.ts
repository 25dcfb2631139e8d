import type { RoleId } from '../../model/ids.ts'
import { known } from '../../model/known.ts'
import type { Role, Statement } from '../../model/role.ts'
import { showText, text } from '../../model/text.ts'
import type { Text } from '../../model/text.ts'
import { managedPolicies } from '../../policy/managed-policies.ts'
import { managedPolicyName } from '../../policy/managed-policy-name.ts'
import type { Declared, Estate } from './estate.ts'
import { managedPoliciesOf, statementsOf, unreadStatements } from './policies.ts'
import { get, itemsOf, optional, readText } from '../document/value.ts'

/** Every AWS::IAM::Role with all that is attached to it from anywhere in the project. */
export function rolesOf(estate: Estate): readonly Role[] {
  return estate.ofType('AWS::IAM::Role').map((declared) => roleOf(declared, estate))
}

function roleOf(declared: Declared, estate: Estate): Role {
  const { resource, template } = declared
  const at = resource.at
  const inline = itemsOf(declared.get('Policies')).map((policy) => get(policy, 'PolicyDocument'))
  // Policies that name the role from outside: AWS::IAM::Policy, AWS::IAM::RolePolicy, AWS::IAM::ManagedPolicy with Roles.
  const attached = [
    ...estate.companions(declared.id, 'AWS::IAM::Policy', 'Roles'),
    ...estate.companions(declared.id, 'AWS::IAM::RolePolicy', 'RoleName'),
    ...estate.companions(declared.id, 'AWS::IAM::ManagedPolicy', 'Roles'),
  ].map((policy) => policy.get('PolicyDocument'))
  const managed = managedPoliciesOf(declared.get('ManagedPolicyArns'), at)
  const fromManaged = managed.policies.flatMap(({ policy, at: place }) => managedStatements(policy, place, estate))
  const documents = [...inline, ...attached]
  return {
    id: declared.id as RoleId,
    service: template.service.id,
    name: optional(declared.get('RoleName'), readText),
    trust: statementsOf(declared.get('AssumeRolePolicyDocument'), at),
    statements: [...documents.flatMap((document) => statementsOf(document, at)), ...fromManaged.flatMap((one) => one.statements)],
    managedPolicies: managed.policies,
    boundary: optional(declared.get('PermissionsBoundary'), readText),
    unknowns: [...managed.unknowns, ...documents.flatMap(unreadStatements), ...fromManaged.flatMap((one) => one.unknowns)],
    at,
    view: 'declared',
  }
}

/** What a managed policy holds: one of the provider's that we know, or one of the project. */
function managedStatements(
  policy: Text,
  at: Statement['at'],
  estate: Estate,
): { readonly statements: readonly Statement[]; readonly unknowns: readonly string[] } {
  const target = estate.resolve(policy)
  const own = target.kind === 'resource' ? estate.byId.get(target.id) : undefined
  if (own?.resource.type === 'AWS::IAM::ManagedPolicy') {
    const document = own.get('PolicyDocument')
    return { statements: statementsOf(document, own.resource.at), unknowns: unreadStatements(document) }
  }
  const name = managedPolicyName(policy)
  const facts = name === undefined ? undefined : managedPolicies.get(name)
  if (name === undefined || facts === undefined)
    return { statements: [], unknowns: [`what the managed policy ${showText(policy)} grants is not in the project`] }
  const statements = facts.statements.map((fact): Statement => ({
    effect: known('Allow'),
    actions: known((fact.actions ?? fact.notActions ?? []).map((action) => text(action))),
    notActions: fact.notActions !== undefined,
    resources: known(fact.resources.map((resource) => text(resource))),
    notResources: false,
    notPrincipals: false,
    conditions: Object.entries(fact.conditions ?? {}).flatMap(([operator, keys]) =>
      Object.entries(keys).map(([key, accepted]) => ({ operator, key, values: known(accepted.map((value) => text(value))) })),
    ),
    origin: { kind: 'managed-policy', name },
    at,
    view: 'declared',
  }))
  return { statements, unknowns: facts.partial === true ? [`only a part of ${name} is known`] : [] }
}
