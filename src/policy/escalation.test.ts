import assert from 'node:assert/strict'
import { test } from 'node:test'
import { emptyApplication } from '../model/application.ts'
import type { Application } from '../model/application.ts'
import type { Fn } from '../model/function.ts'
import { functionId, roleId, serviceId } from '../model/ids.ts'
import { known, unknown } from '../model/known.ts'
import type { Role, Statement } from '../model/role.ts'
import { text } from '../model/text.ts'
import type { Text } from '../model/text.ts'
import { escalationPaths } from './escalation-paths.ts'
import { escalatesAlone, escalationsOf, showEscalation } from './escalation.ts'
import { actionFacts } from './services/action.ts'

const at = { file: 'template.yaml', line: 1, column: 1 }
const shop = serviceId('shop')
const arn = (name: string, attribute = 'Arn'): Text => text({ kind: 'reference', to: roleId(shop, name), attribute })
const functionArn = (name: string): Text => text({ kind: 'reference', to: functionId(shop, name), attribute: 'Arn' })

interface Written {
  readonly allow?: string
  readonly deny?: string
  readonly on?: Text | string
  readonly except?: true
  /** The actions are those that it does not speak of. */
  readonly butActions?: true
  /** Operator, key, values. */
  readonly if?: readonly [operator: string, key: string, ...values: string[]]
}

function statement({ allow, deny, on = '*', except, butActions, if: condition }: Written): Statement {
  return {
    effect: known(allow === undefined ? 'Deny' : 'Allow'),
    actions: known((allow ?? deny ?? '').split(' ').map((action) => text(action))),
    notActions: butActions === true,
    resources: known([typeof on === 'string' ? text(on) : on]),
    notResources: except === true,
    notPrincipals: false,
    conditions:
      condition === undefined
        ? []
        : [{ operator: condition[0], key: condition[1], values: known(condition.slice(2).map((value) => text(value))) }],
    origin: { kind: 'written' },
    at,
    view: 'declared',
  }
}

interface Trusted {
  readonly service?: string
  readonly role?: string
}

const role = (statements: readonly Written[], name = 'Role', trusted?: Trusted): Role => ({
  id: roleId(shop, name),
  service: shop,
  name: name === 'Role' ? undefined : known(text(name)),
  trust:
    trusted === undefined
      ? []
      : [
          {
            ...statement({ allow: 'sts:AssumeRole' }),
            resources: known([]),
            principals: known([
              trusted.service === undefined
                ? { kind: 'aws', name: arn(trusted.role ?? '') }
                : { kind: 'service', name: text(trusted.service) },
            ]),
          },
        ],
  statements: statements.map(statement),
  managedPolicies: [],
  boundary: undefined,
  unknowns: [],
  at,
  view: 'declared',
})

const applicationOf = (roles: readonly Role[], functions: readonly Fn[] = []): Application => ({
  ...emptyApplication,
  asOf: '2026-11-22',
  roles,
  functions,
})

function worker(of: string): Fn {
  return {
    id: functionId(shop, 'worker'),
    name: known(text('shop-worker')),
    role: known({ kind: 'role', role: roleId(shop, of) }),
    triggers: [],
  } as unknown as Fn
}

const alone = (statements: readonly Written[]) => {
  const own = role(statements)
  return escalationsOf(applicationOf([own]), own)
}

const passes = { allow: 'iam:PassRole' }
const makes = { allow: 'lambda:CreateFunction lambda:InvokeFunction' }
const functions = 'arn:aws:lambda:eu-west-1:111122223333:function:'
const namedRole = 'arn:aws:iam::111122223333:role/worker'

const bad: readonly (readonly Written[])[] = [
  [passes, makes],
  [{ allow: 'iam:Pass*' }, { allow: 'lambda:*', on: `${functions}jobs-*` }],
  [{ ...passes, on: 'arn:aws:iam::111122223333:role/*' }, { allow: 'ecs:RunTask' }],
  [{ ...passes, on: text('arn:aws:iam::', { kind: 'pseudo', name: 'account' }, ':role/*') }, { allow: 'ecs:RunTask' }],
  [{ ...passes, if: ['StringEquals', 'iam:PassedToService', 'states.amazonaws.com'] }, { allow: 'states:Create* states:Start*' }],
  [{ ...passes, if: ['StringNotEquals', 'iam:PassedToService', 'ec2.amazonaws.com'] }, makes],
  [{ ...passes, on: namedRole, except: true }, makes],
  [{ allow: 'iam:CreatePolicyVersion' }],
  [{ allow: 'IAM:putrolepolicy' }],
  [{ allow: 'iam:PutRolePolicy', on: arn('Role') }],
  [{ allow: 'iam:AttachRolePolicy', if: ['ArnEquals', 'iam:PolicyARN', 'arn:aws:iam::aws:policy/AdministratorAccess'] }],
  [{ allow: 'iam:AttachRolePolicy', if: ['ArnNotEquals', 'iam:PolicyARN', 'arn:aws:iam::aws:policy/AdministratorAccess'] }],
  [{ allow: 'lambda:Update*' }],
  [{ allow: 'lambda:UpdateFunctionCode', if: ['StringEquals', 'aws:RequestedRegion', 'eu-west-1'] }],
  [{ allow: 'lambda:UpdateFunctionCode', if: ['DateLessThan', 'aws:CurrentTime', '2030-01-01T00:00:00Z'] }],
  [{ allow: 'lambda:UpdateFunctionCode' }, { deny: 'lambda:*', if: ['Bool', 'aws:SecureTransport', 'false'] }],
  [{ allow: 'lambda:UpdateFunctionCode' }, { deny: 'lambda:*', on: `${functions}guarded` }],
  [{ allow: 'sts:*' }],
  [{ allow: 'iam:*' }],
  [{ allow: 'cloudformation:CreateChangeSet' }, { allow: 'cloudformation:ExecuteChangeSet' }],
  [{ allow: 'iam:* sts:*', butActions: true }],
  [{ allow: 'iam:CreateAccessKey' }, { deny: 'iam:CreateUser' }],
]
for (const statements of bad) test(`escalates: ${JSON.stringify(statements)}`, () => assert.ok(alone(statements).some(({ sure }) => sure)))

const perhaps: readonly (readonly Written[])[] = [
  [{ allow: 'lambda:UpdateFunctionCode', if: ['StringEquals', 'aws:ResourceTag/team', 'shop'] }],
  [{ allow: 'lambda:UpdateFunctionCode', if: ['IpAddress', 'aws:SourceIp', '192.0.2.0/24'] }],
  [{ allow: 'iam:PutRolePolicy', if: ['StringEquals', 'iam:PermissionsBoundary', 'arn:aws:iam::111122223333:policy/bounds'] }],
  [{ allow: 'iam:CreateAccessKey' }, { deny: 'iam:*', if: ['StringNotEquals', 'aws:PrincipalTag/team', 'people'] }],
  [passes, { ...makes, if: ['StringEquals', 'lambda:VpcIds', 'vpc-1'] }],
]
for (const statements of perhaps)
  test(`may escalate: ${JSON.stringify(statements)}`, () => {
    const found = alone(statements)
    assert.ok(found.length > 0)
    assert.ok(found.every(({ sure }) => !sure))
  })

const good: readonly (readonly Written[])[] = [
  [],
  [passes],
  [makes],
  [{ ...passes, on: namedRole }, makes],
  [{ ...passes, on: 'arn:aws:iam::111122223333:role/worker-*' }, makes],
  [{ ...passes, if: ['StringEquals', 'iam:PassedToService', 'glue.amazonaws.com'] }, makes],
  [{ ...passes, if: ['StringNotLike', 'iam:PassedToService', 'lambda.*'] }, makes],
  [passes, makes, { deny: 'iam:PassRole', if: ['StringNotEquals', 'iam:PassedToService', 'ecs-tasks.amazonaws.com'] }],
  [passes, makes, { deny: 'iam:PassRole', on: namedRole, except: true }],
  [passes, { ...makes, on: 'arn:aws:s3:::notes/*' }],
  [{ allow: 'lambda:UpdateFunctionCode', on: `${functions}worker` }],
  [{ allow: 'lambda:UpdateFunctionCode', if: ['Bool', 'aws:MultiFactorAuthPresent', 'true'] }],
  [{ allow: 'lambda:UpdateFunctionCode' }, { deny: 'lambda:*', if: ['BoolIfExists', 'aws:MultiFactorAuthPresent', 'false'] }],
  [{ allow: 'lambda:UpdateFunctionCode', if: ['DateLessThan', 'aws:CurrentTime', '2020-01-01T00:00:00Z'] }],
  [{ allow: 'lambda:UpdateFunctionCode', if: ['Bool', 'aws:PrincipalIsAWSService', 'true'] }],
  [{ allow: 'iam:AttachRolePolicy', if: ['ArnEquals', 'iam:PolicyARN', 'arn:aws:iam::aws:policy/AWSXrayFullAccess'] }],
  [
    {
      allow: 'iam:PutRolePolicy',
      on: arn('Role'),
      if: ['StringEquals', 'iam:PermissionsBoundary', 'arn:aws:iam::111122223333:policy/bounds'],
    },
  ],
  [{ allow: 'sts:AssumeRole', on: namedRole }],
  [{ allow: 'iam:PutUserPolicy', on: 'arn:aws:iam::111122223333:role/*' }],
  [{ allow: 'iam:CreateAccessKey' }, { deny: 'iam:*' }],
  [{ allow: 'iam:CreateAccessKey' }, { deny: 's3:*', butActions: true }],
  [{ allow: 'iam:* lambda:* ssm:*', butActions: true, on: 'arn:aws:lambda:*:*:function:*' }],
  [{ allow: 'iam:GetRole iam:List*' }],
  [{ allow: 'dynamodb:* s3:*' }],
  [{ allow: 'cloudformation:CreateChangeSet' }],
  [{ ...passes, on: arn('Role') }, makes],
]
for (const statements of good) test(`does not escalate: ${JSON.stringify(statements)}`, () => assert.deepEqual(alone(statements), []))

const everything = { allow: '*' }
const reader = { allow: 'secretsmanager:GetSecretValue', on: 'arn:aws:secretsmanager:eu-west-1:111122223333:secret:bank-AbCdEf' }
const lambda = { service: 'lambda.amazonaws.com' }

interface Named {
  readonly name: string
  readonly own: readonly Written[]
  readonly other: readonly Written[]
  readonly trusted?: Trusted
  readonly finds: RegExp | undefined
}
const named: readonly Named[] = [
  {
    name: 'passing one that leads further',
    own: [{ ...passes, on: arn('Other') }, makes],
    other: [{ allow: 'iam:PutRolePolicy' }],
    trusted: lambda,
    finds: /^run a function with the role Other, which can write a policy into a role$/,
  },
  {
    name: 'passing one that leads no further than the holder',
    own: [{ ...passes, on: arn('Other') }, makes, { allow: 'codebuild:StartBuild' }],
    other: [{ allow: 'codebuild:StartBuild' }],
    trusted: lambda,
    finds: /^run commands of its own in any build project$/,
  },
  {
    name: 'passing one that administers',
    own: [{ ...passes, on: arn('Other') }, makes],
    other: [{ allow: 'kms:*' }],
    trusted: lambda,
    finds: /which may do kms:\* on every resource$/,
  },
  {
    name: 'passing one that administers as the holder does',
    own: [{ ...passes, on: arn('Other') }, makes, { allow: 'kms:*' }],
    other: [{ allow: 'kms:*' }],
    trusted: lambda,
    finds: undefined,
  },
  {
    name: 'passing an administrator to a function',
    own: [{ ...passes, on: arn('Other') }, makes],
    other: [everything],
    trusted: lambda,
    finds: /^run a function with the role Other, which may do everything$/,
  },
  {
    name: 'passing it by its name',
    own: [{ ...passes, on: 'arn:aws:iam::111122223333:role/Other' }, makes],
    other: [everything],
    trusted: lambda,
    finds: /^run a function with the role Other/,
  },
  {
    name: 'passing one that trusts another service',
    own: [{ ...passes, on: arn('Other') }, makes],
    other: [everything],
    trusted: { service: 'ec2.amazonaws.com' },
    finds: undefined,
  },
  {
    name: 'passing one that only reads',
    own: [{ ...passes, on: arn('Other') }, makes],
    other: [reader],
    trusted: lambda,
    finds: undefined,
  },
  {
    name: 'assuming an administrator',
    own: [{ allow: 'sts:AssumeRole', on: arn('Other') }],
    other: [everything],
    trusted: { role: 'Role' },
    finds: /^assume the role Other/,
  },
  {
    name: 'assuming one that trusts another role',
    own: [{ allow: 'sts:AssumeRole', on: arn('Other') }],
    other: [everything],
    trusted: { role: 'Third' },
    finds: undefined,
  },
  {
    name: 'assuming one that only reads',
    own: [{ allow: 'sts:AssumeRole', on: arn('Other') }],
    other: [reader],
    trusted: { role: 'Role' },
    finds: undefined,
  },
  {
    name: 'rewriting the trust of an administrator',
    own: [{ allow: 'iam:UpdateAssumeRolePolicy', on: arn('Other') }],
    other: [everything],
    finds: /^let itself assume the role Other/,
  },
  {
    name: 'rewriting the trust of a weak role',
    own: [{ allow: 'iam:UpdateAssumeRolePolicy', on: arn('Other') }],
    other: [],
    finds: undefined,
  },
  {
    name: 'writing into a role that it may assume',
    own: [{ allow: 'iam:PutRolePolicy sts:AssumeRole', on: arn('Other') }],
    other: [],
    trusted: { role: 'Role' },
    finds: /^write a policy into the role Other and assume it$/,
  },
  {
    name: 'writing into a role that it may not assume',
    own: [{ allow: 'iam:PutRolePolicy', on: arn('Other') }],
    other: [],
    trusted: { role: 'Role' },
    finds: undefined,
  },
  {
    name: 'writing into a role and opening it',
    own: [{ allow: 'iam:PutRolePolicy iam:UpdateAssumeRolePolicy', on: arn('Other') }],
    other: [],
    finds: /let itself assume it$/,
  },
  {
    name: 'replacing code that reads secrets',
    own: [{ allow: 'lambda:UpdateFunctionCode', on: functionArn('worker') }],
    other: [reader],
    trusted: lambda,
    finds: /^replace the code of worker, which may do secretsmanager:GetSecretValue on /,
  },
  {
    name: 'replacing it by its name',
    own: [{ allow: 'lambda:UpdateFunctionCode', on: `${functions}shop-*` }],
    other: [reader],
    trusted: lambda,
    finds: /^replace the code of worker/,
  },
  {
    name: 'replacing other code',
    own: [{ allow: 'lambda:UpdateFunctionCode', on: `${functions}blog-*` }],
    other: [reader],
    trusted: lambda,
    finds: undefined,
  },
  {
    name: 'replacing code that may no more',
    own: [{ allow: 'lambda:UpdateFunctionCode', on: functionArn('worker') }, reader],
    other: [reader],
    trusted: lambda,
    finds: undefined,
  },
  {
    name: 'replacing code under a tag',
    own: [
      { allow: 'lambda:UpdateFunctionCode', on: functionArn('worker') },
      { deny: 'lambda:Update*', on: functionArn('worker') },
    ],
    other: [reader],
    trusted: lambda,
    finds: undefined,
  },
]
for (const { name, own, other, trusted, finds } of named)
  test(`through the roles of the application: ${name}`, () => {
    const [holder, second] = [role(own), role(other, 'Other', trusted)]
    const found = escalationsOf(applicationOf([holder, second], [worker('Other')]), holder)
    if (finds === undefined) assert.deepEqual(found.map(showEscalation), [])
    else {
      assert.ok(
        found.some((one) => finds.test(showEscalation(one))),
        found.map(showEscalation).join('; '),
      )
      assert.ok(found.every(({ sure }) => sure))
    }
  })

test('a role whose trust policy is not known may be passed: not sure', () => {
  const [holder, second] = [role([{ ...passes, on: arn('Other') }, makes]), role([everything], 'Other')]
  const [first] = escalationsOf(applicationOf([holder, second]), holder)
  assert.equal(first?.sure, false)
})

test('a statement whose resources nobody knows names nothing', () => {
  const own = role([{ allow: 'lambda:UpdateFunctionCode' }])
  const open = { ...own, statements: own.statements.map((one) => ({ ...one, resources: unknown('a parameter') })) }
  assert.deepEqual(escalationsOf(applicationOf([open]), open), [])
})

test('the statement to narrow comes first', () => {
  const all = role([{ allow: 'ecs:RunTask' }, { allow: 'iam:PassRole' }])
  const app = applicationOf([all])
  assert.equal(escalationsOf(app, all)[0]?.statements[0], all.statements[1])
  assert.equal(escalatesAlone(app, all, all.statements[1]!), false)
})

for (const path of escalationPaths) {
  const steps = path.steps.map(({ actions }): Written => ({ allow: actions[0] ?? '' }))
  const opens = (statements: readonly Written[]): boolean => alone(statements).some((one) => one.path === path)
  test(`${path.id ?? path.how}: with all of its steps, and with none of them less`, () => {
    assert.ok(opens(steps))
    for (const [index, { allow = '' }] of steps.entries()) {
      assert.ok(!opens(steps.toSpliced(index, 1)), `${allow} missing`)
      assert.ok(!opens([...steps, { deny: allow }]), `${allow} denied`)
      assert.ok(!opens(steps.with(index, { allow, if: ['Bool', 'aws:PrincipalIsAWSService', 'true'] })), `${allow} for services`)
    }
  })
}

test('all 65 paths of pathfinding.cloud are there, once', () => {
  const ids = escalationPaths.flatMap(({ id }) => id ?? [])
  assert.equal(new Set(ids).size, 65)
  assert.equal(ids.length, 65)
})

test('every path names actions that there are, and what they are done to by its type', () => {
  for (const { steps, how, leadsBy, passesTo } of escalationPaths) {
    assert.ok(how.includes('{}'), how)
    assert.equal(leadsBy === 'passing', passesTo !== undefined)
    for (const { actions, on } of steps)
      for (const action of actions) {
        const facts = actionFacts(action)
        assert.ok(facts !== undefined || action === 'lambda:InvokeAsync', action)
        if (on !== 'new')
          assert.ok(
            facts?.resources.some(({ type }) => type === on),
            `${action} on ${on}`,
          )
      }
  }
})
