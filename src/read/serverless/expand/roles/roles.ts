import { list, mapping } from '../../../document/build.ts'
import type { Buildable } from '../../../document/build.ts'
import { entriesOf, isNull, keyPlace, stringOf } from '../../../document/node.ts'
import type { Node } from '../../../document/node.ts'
import type { Place } from '../../../../model/place.ts'
import type { ServiceFunction } from '../../functions.ts'
import { ids, roleIdOf } from '../../names.ts'
import type { SlsService } from '../../service.ts'
import { joinNodes, shown } from '../../texts.ts'
import { add, frameworkStatement, join, ref } from '../stack.ts'
import type { Stack } from '../stack.ts'
import { ownStatementsHold, roleKindOf } from './execution-role.ts'

/** The roles that the framework makes: one for all functions that name no other, and one for each that has its own statements. */
export function expandRoles(stack: Stack): void {
  const { service } = stack
  const kinds = new Map(service.functions.map((fn) => [fn, roleKindOf(service, fn).kind]))
  const sharing = service.functions.filter((fn) => kinds.get(fn) === 'shared')
  const own = service.functions.filter((fn) => kinds.get(fn) === 'own')
  const perFunction = stringOf(service.setting('iam.role.mode')) === 'perFunction'
  // The plugin for roles of single functions leaves the shared one standing, used or not.
  if (sharing.length > 0 || (own.length > 0 && !perFunction)) sharedRole(stack, sharing)
  for (const fn of own) ownRole(stack, fn, perFunction)
  if (!ownStatementsHold(service))
    for (const fn of service.functions)
      if (fn.get('iamRoleStatements') !== undefined)
        service.notes.report(
          'unknown-construct',
          `The statements of ${fn.key} are not deployed: framework ${service.major} reads them only with the plugin serverless-iam-roles-per-function`,
          fn.placeOf('iamRoleStatements'),
        )
}

function sharedRole(stack: Stack, sharing: readonly ServiceFunction[]): void {
  const { service } = stack
  const written = writtenStatements(service)
  const managed = listed(service.setting('iam.role.managedPolicies', 'iamManagedPolicies'))
  const at = service.placeOf('iam.role.statements', 'iamRoleStatements', 'iam.role', 'iamManagedPolicies')
  const grants = new Map(sharing.flatMap((fn) => [...(stack.grants.get(fn.key) ?? [])]))
  const name = service.setting('iam.role.name') ?? join(service.name, '-', service.stage, '-', ref('AWS::Region'), '-lambdaRole')
  role(stack, at, ids.role, {
    name,
    statements: [...logStatements(service, sharing, at), ...written, ...grants.values()],
    managed: [...managed, ...(sharing.some((fn) => inNetwork(service, fn)) ? [networkPolicy] : [])],
    boundary: service.setting('iam.role.permissionsBoundary', 'iam.role.permissionBoundary', 'rolePermissionsBoundary'),
    trusted: sharing.flatMap((fn) => [...(stack.trusted.get(fn.key) ?? [])]),
    generated: written.length === 0 && managed.length === 0,
  })
}

function ownRole(stack: Stack, fn: ServiceFunction, perFunction: boolean): void {
  const { service } = stack
  const at =
    keyPlace(fn.get('iam', 'role'), 'statements') ?? (fn.get('iamRoleStatements') === undefined ? fn.at : fn.placeOf('iamRoleStatements'))
  const own = listed(fn.get('iam', 'role', 'statements') ?? fn.get('iamRoleStatements'))
  const managed = [
    ...(perFunction ? listed(service.setting('iam.role.managedPolicies')) : []),
    ...listed(fn.get('iam', 'role', 'managedPolicies')),
  ]
  const inherited = inheritedStatements(service, fn, perFunction)
  const log = logArn(at, ':log-group:/aws/lambda/', fn.name, ':*:*')
  role(stack, at, roleIdOf(fn.key), {
    name:
      fn.get('iam', 'role', 'name') ??
      fn.get('iamRoleStatementsName') ??
      join(service.name, '-', service.stage, `-${fn.key}-`, ref('AWS::Region'), '-lambdaRole'),
    statements: [
      frameworkStatement(at, ['logs:CreateLogStream', 'logs:CreateLogGroup', 'logs:PutLogEvents'], [log]),
      ...inherited,
      ...own,
      ...grantsOf(stack, fn),
    ],
    managed: [...managed, ...(inNetwork(service, fn) ? [networkPolicy] : [])],
    boundary:
      fn.get('iam', 'role', 'permissionsBoundary') ??
      fn.get('iamPermissionsBoundary') ??
      service.section('custom', plugin, 'iamGlobalPermissionsBoundary') ??
      service.setting('iam.role.permissionsBoundary', 'rolePermissionsBoundary'),
    trusted: [...(stack.trusted.get(fn.key) ?? [])],
    generated: own.length === 0 && managed.length === 0 && inherited.length === 0,
  })
}

const plugin = 'serverless-iam-roles-per-function'

function inheritedStatements(service: SlsService, fn: ServiceFunction, perFunction: boolean): readonly Node[] {
  const asked =
    fn.get('iam', 'inheritStatements') ?? fn.get('iamRoleStatementsInherit') ?? service.section('custom', plugin, 'defaultInherit')
  const answer = stringOf(asked) ?? (asked === undefined ? String(perFunction) : undefined)
  if (answer === 'true') return writtenStatements(service)
  return answer === 'false' || asked === undefined
    ? []
    : [{ kind: 'gap', why: 'whether the statements of the provider are inherited is not known', at: asked.at }]
}

/** The plugin adds less than framework 4 does. */
function grantsOf(stack: Stack, fn: ServiceFunction): readonly Node[] {
  const byPlugin = [...stack.service.plugins].some((name) => name.includes('iam-roles-per-function'))
  return [...(stack.grants.get(fn.key) ?? [])].flatMap(([key, statement]) =>
    !byPlugin || /^(?:sqs|stream|onError) /.test(key) ? [statement] : [],
  )
}

interface RoleParts {
  readonly name: Buildable
  readonly statements: readonly Node[]
  readonly managed: readonly Buildable[]
  readonly boundary: Node | undefined
  readonly trusted: readonly string[]
  readonly generated: boolean
}

function role(stack: Stack, at: Place, logicalId: string, { name, statements, managed, boundary, trusted, generated }: RoleParts): void {
  const { service } = stack
  const tags = service.setting('iam.role.tags')
  add(
    stack,
    at,
    logicalId,
    'AWS::IAM::Role',
    {
      RoleName: name,
      Path: service.setting('iam.role.path') ?? '/',
      AssumeRolePolicyDocument: {
        Version: '2012-10-17',
        Statement: [
          mapping(
            at,
            [
              ['Effect', 'Allow'],
              ['Principal', { Service: [...new Set(['lambda.amazonaws.com', ...trusted])] }],
              ['Action', ['sts:AssumeRole']],
            ],
            { kind: 'framework' },
          ),
        ],
      },
      Policies: [
        {
          PolicyName: joinNodes(at, service.name, '-', service.stage, '-lambda'),
          PolicyDocument: { Version: '2012-10-17', Statement: list(at, statements) },
        },
      ],
      ManagedPolicyArns: managed.length === 0 ? undefined : managed,
      PermissionsBoundary: boundary,
      Tags: tags?.kind === 'map' ? entriesOf(tags).map(([key, { value }]) => ({ Key: key, Value: value })) : undefined,
    },
    { generated },
  )
}

const networkPolicy: Buildable = join('arn:', ref('AWS::Partition'), ':iam::aws:policy/service-role/AWSLambdaVPCAccessExecutionRole')

function inNetwork(service: SlsService, fn: ServiceFunction): boolean {
  const own = fn.node.kind === 'map' ? fn.node.entries.get('vpc')?.value : undefined
  return own === undefined ? service.setting('vpc') !== undefined : !isNull(own) && stringOf(own) !== 'false'
}

/** Log groups of functions named in the framework's way share a prefix; others are named one by one. */
function logStatements(service: SlsService, sharing: readonly ServiceFunction[], at: Place): readonly Node[] {
  const prefix = joinNodes(at, service.name, '-', service.stage)
  const named = sharing.filter((fn) => !shown(fn.name).startsWith(shown(prefix)) && stringOf(fn.get('disableLogs')) !== 'true')
  const canonical = named.length < sharing.length || sharing.length === 0
  const groups: readonly (readonly [Node, string])[] = [
    ...named.map((fn) => [fn.name, ''] as const),
    ...(canonical ? [[prefix, '*'] as const] : []),
  ]
  const resources = (suffix: string): Buildable =>
    groups.map(([name, wildcard]) => logArn(at, ':log-group:/aws/lambda/', name, `${wildcard}${suffix}`))
  return [
    frameworkStatement(at, ['logs:CreateLogStream', 'logs:CreateLogGroup', 'logs:TagResource'], resources(':*')),
    frameworkStatement(at, ['logs:PutLogEvents'], resources(':*:*')),
  ]
}

const logArn = (at: Place, ...parts: readonly (string | Node)[]): Buildable => ({
  'Fn::Sub': joinNodes(at, 'arn:${AWS::Partition}:logs:${AWS::Region}:${AWS::AccountId}', ...parts),
})

function writtenStatements(service: SlsService): readonly Node[] {
  return listed(service.setting('iam.role.statements', 'iamRoleStatements'))
}

/** Items of a list; what is no list stays as one item, so that an open value leaves its mark. A list in a list is a mistake that the framework forgives. */
function listed(node: Node | undefined): readonly Node[] {
  if (node === undefined) return []
  return node.kind === 'list' ? node.items.flatMap((item) => (item.kind === 'list' ? item.items : isNull(item) ? [] : [item])) : [node]
}
