import type { Application } from '../model/application.ts'
import type { Fn } from '../model/function.ts'
import { map, unknown, values } from '../model/known.ts'
import { resourceById, roleById } from '../model/questions.ts'
import { remembered } from '../model/remembered.ts'
import type { Role } from '../model/role.ts'
import { canonicalStatements } from '../policy/evaluate/canonical.ts'
import { evaluate } from '../policy/evaluate/evaluate.ts'
import { canonical, isUnread, subjectsOf } from './meets.ts'
import type { Need } from './need.ts'
import { needsOfAll } from './needs.ts'

/** Something that a function needs and its role does not grant: the code will fail there. */
export interface Missing {
  readonly fn: Fn
  readonly role: Role
  readonly need: Need
}

/** What the roles of the application do not grant and its code needs; only where that is certain. */
export const missingIn = remembered((app: Application): readonly Missing[] =>
  app.functions.flatMap((fn) => {
    const roles = values(fn.role).map((reference) => (reference.kind === 'role' ? roleById(app, reference.role) : undefined))
    const [role] = roles
    if (fn.generated || role === undefined || roles.length !== 1 || !grantsOfItsOwn(role)) return []
    const needs = needsOfAll(app).get(fn.id)?.needs ?? []
    return needs.filter((need) => !need.optional && failsWithout(need) && isDenied(app, role, need)).map((need) => ({ fn, role, need }))
  }),
)

/** A template that grants nothing of the team's own is not what is deployed: the grants are elsewhere. */
const grantsOfItsOwn = (role: Role): boolean =>
  role.statements.some(({ origin }) => origin.kind === 'written' || origin.kind === 'policy-template' || origin.kind === 'connector')

/**
 * What the platform asks for by its guides, and yet runs without, is no fault: traces, some of the questions about streams. Nor is what only some
 * queries ask of the catalogue of data.
 */
const failsWithout = ({ action, reason }: Need): boolean =>
  !(reason.kind === 'code' && reason.operation.startsWith('athena:') && action.startsWith('glue:')) &&
  (reason.kind !== 'platform' ||
    /^(?:sqs:|sns:|lambda:|events:|s3:|kms:|(?:dynamodb|kinesis):(?:DescribeStream|GetRecords|GetShardIterator)$|ec2:\w+NetworkInterfaces?$)/.test(
      action,
    ))

function isDenied(app: Application, role: Role, need: Need): boolean {
  const policies = {
    identity: grantsOf(app)(role),
    unknowns: role.unknowns,
    sameAccount: 'yes',
    ...ofResource(app, need),
  } as const
  return need.scope.arns
    .flatMap((arn) => subjectsOf(app, arn))
    .every(
      (resource) => evaluate({ action: need.action, resource, context: { keys: new Map(), others: 'unknown' } }, policies).outcome === 'no',
    )
}

/** A list of resources that came out empty was not read: what stands there is known at deployment. */
const grantsOf = remembered((app: Application) =>
  remembered(({ statements }: Role): Role['statements'] =>
    canonicalStatements(app, statements).map((statement) => ({
      ...statement,
      resources: isUnread(statement)
        ? unknown('the resources are known only at deployment')
        : map(statement.resources, (all) => all.map((one) => canonical(app, one))),
    })),
  ),
)

/** The policy of the thing itself may let the role in; of a thing outside of the project nobody knows. */
function ofResource(
  app: Application,
  { scope }: Need,
): { readonly unknowns: readonly string[] } | { readonly resource: Role['statements'] } | object {
  const things = scope.things.map((id) => resourceById(app, id as never))
  const policies = things.flatMap((thing) => thing?.policy ?? [])
  if (things.some((thing) => (thing?.policyUnknowns ?? []).length > 0)) return { unknowns: ['the policy of the resource'] }
  return policies.length === 0 ? {} : { resource: canonicalStatements(app, policies) }
}
