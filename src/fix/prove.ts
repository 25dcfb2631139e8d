import type { Application } from '../model/application.ts'
import { atLeast } from '../model/finding.ts'
import type { Finding } from '../model/finding.ts'
import type { FunctionId, NodeId } from '../model/ids.ts'
import { values } from '../model/known.ts'
import { showPlace } from '../model/place.ts'
import { showText, text } from '../model/text.ts'
import type { Text } from '../model/text.ts'
import type { LeastPolicy } from '../permissions/least-policy.ts'
import { isAllowed, isGranted } from './granted.ts'

/** A project as it was, or as it is after the fix. */
export interface Side {
  readonly application: Application
  readonly findings: readonly Finding[]
}

/** What a fix says that it does. */
export interface Promised {
  /** Findings that are gone after it. */
  readonly gone: readonly Finding[]
  /** The functions that have roles of their own after it, and what these roles have to allow. */
  readonly policies: readonly LeastPolicy[]
}

/**
 * Does the project, read again, say what was promised: the findings gone and no new one as bad, everything that is used allowed, everything
 * else not?
 * @returns what it does not say; empty where all is proved
 */
export function prove(before: Side, after: Side, promised: Promised): readonly string[] {
  return [
    ...unreadAfter(before.application, after.application),
    ...stillThere(after, promised.gone),
    ...newOnes(before, after, promised),
    ...promised.policies.flatMap((policy) => permissionsOf(before.application, after.application, policy)),
  ]
}

function unreadAfter(before: Application, after: Application): readonly string[] {
  const known = new Set(before.unread.map(({ reason, at, what }) => `${reason} ${at.file} ${what}`))
  return after.unread.flatMap(({ reason, at, what }) =>
    known.has(`${reason} ${at.file} ${what}`) ? [] : [`${showPlace(at)} can no longer be read as before: ${what}`],
  )
}

const keyOf = ({ check, about, fingerprint, at }: Finding): string => [check, about, fingerprint, at.file].join(' ')

function stillThere({ findings }: Side, gone: readonly Finding[]): readonly string[] {
  const present = new Set(findings.map(keyOf))
  return gone.filter((one) => present.has(keyOf(one))).map(({ check, because }) => `${check} is still found: ${because}`)
}

/**
 * A new finding as bad as the least of those that go. Where several were said as one, less of them may be said one by one: a finding of a
 * check of which another one went is not new.
 */
function newOnes(before: Side, after: Side, { gone, policies }: Promised): readonly string[] {
  const judged = judgedByEvaluator(after.application, policies)
  const least = gone.reduce<Finding['severity']>(
    (low, { severity }) => (atLeast(low, severity) ? severity : low),
    gone[0]?.severity ?? 'low',
  )
  const known = new Set(before.findings.map(keyOf))
  const left = new Set(after.findings.map(keyOf))
  const fewer = new Set(before.findings.filter((one) => !left.has(keyOf(one))).map(({ check }) => check))
  return after.findings
    .filter((one) => one.sure && atLeast(one.severity, least) && !known.has(keyOf(one)) && !fewer.has(one.check) && !judged(one))
    .map(({ check, because, at }) => `${check} is new at ${showPlace(at)}: ${because}`)
}

/**
 * What a role allows is proved action by action. That its one wide statement is now said of a role of its own, where it was one of many of a
 * role that everybody had, is no new fault.
 */
function judgedByEvaluator(after: Application, policies: readonly LeastPolicy[]): (finding: Finding) => boolean {
  const functions = new Set(policies.map((policy) => policy.function))
  const nodes = new Set<NodeId>(functions)
  for (const fn of after.functions)
    if (functions.has(fn.id)) for (const reference of values(fn.role)) if (reference.kind === 'role') nodes.add(reference.role)
  // Whom nobody is seen to call any more, only somebody was able to call who never did.
  return ({ risk, about, check }) => check === 'orphan-function' || (risk === 'over-privilege' && nodes.has(about))
}

/** Everything that the function is known to use is allowed; of the rest, what would hurt most is not. */
export function permissionsOf(before: Application, after: Application, { function: id, statements }: LeastPolicy): readonly string[] {
  const fn = after.functions.find((one) => one.id === id)
  if (fn === undefined) return [`the function ${id} is gone`]
  const needs = statements.flatMap((statement) => statement.needs)
  const lost = needs.flatMap((need) => {
    const outcome = isGranted(after, fn, need)
    if (outcome === 'yes') return []
    const what = `${need.action} on ${need.scope.arns.map(showText).join(', ')}`
    return [outcome === 'no' ? `${id} may no longer do ${what}` : `whether ${id} may still do ${what} cannot be shown`]
  })
  return [
    ...new Set([
      ...lost,
      ...sharers(after, id),
      ...tooMuch(
        before,
        after,
        id,
        needs.map(({ action }) => action),
      ),
    ]),
  ]
}

/** Another function with the same role would get what this one needs. */
function sharers(after: Application, id: FunctionId): readonly string[] {
  const fn = after.functions.find((one) => one.id === id)
  const role = fn?.role.state === 'known' && fn.role.value.kind === 'role' ? fn.role.value.role : undefined
  if (role === undefined) return [`${id} has no role of its own`]
  const others = after.functions.filter(
    (one) => one.id !== id && one.role.state === 'known' && one.role.value.kind === 'role' && one.role.value.role === role,
  )
  return others.map((other) => `${id} shares its role with ${other.id}`)
}

/** On a thing that no code names: what is allowed on it is allowed on everything. */
const elsewhere = (action: string): Text => {
  const service = action.slice(0, action.indexOf(':'))
  if (service === 's3') return text('arn:aws:s3:::cordon-proof-elsewhere/key')
  return text(
    `arn:aws:${service}:`,
    { kind: 'pseudo', name: 'region' },
    ':',
    { kind: 'pseudo', name: 'account' },
    ':cordon-proof/elsewhere',
  )
}

function tooMuch(before: Application, after: Application, id: FunctionId, needed: readonly string[]): readonly string[] {
  const [old, now] = [before, after].map((app) => app.functions.find((one) => one.id === id))
  if (old === undefined || now === undefined) return []
  const used = new Set(needed.map((action) => action.toLowerCase()))
  return dangerous
    .filter((action) => !used.has(action.toLowerCase()) && isAllowed(after, now, action, elsewhere(action), []) === 'yes')
    .map((action) => `${id} may still do ${action}, which it does not use`)
}

/**
 * A sample of what an intruder would try first with a function's role: more rights, other identities, secrets, other people's data, code that
 * stays, traces that go. Actions of the Service Authorization Reference, 2026-11-22.
 */
const dangerous: readonly string[] = [
  'cloudformation:CreateStack',
  'cloudtrail:StopLogging',
  'cognito-idp:AdminCreateUser',
  'cognito-idp:ListUsers',
  'dynamodb:DeleteTable',
  'dynamodb:PutResourcePolicy',
  'dynamodb:Scan',
  'ec2:RunInstances',
  'ecr:PutImage',
  'events:PutTargets',
  'iam:AttachRolePolicy',
  'iam:CreateAccessKey',
  'iam:CreateUser',
  'iam:PassRole',
  'iam:PutRolePolicy',
  'iam:UpdateAssumeRolePolicy',
  'kms:Decrypt',
  'kms:PutKeyPolicy',
  'kms:ScheduleKeyDeletion',
  'lambda:AddPermission',
  'lambda:CreateFunction',
  'lambda:InvokeFunction',
  'lambda:UpdateFunctionCode',
  'lambda:UpdateFunctionConfiguration',
  'logs:DeleteLogGroup',
  'rds:ModifyDBInstance',
  's3:DeleteBucket',
  's3:DeleteObject',
  's3:GetObject',
  's3:PutBucketPolicy',
  's3:PutObject',
  's3:PutObjectAcl',
  'secretsmanager:GetSecretValue',
  'ses:SendEmail',
  'sns:AddPermission',
  'sns:Publish',
  'sqs:AddPermission',
  'sqs:PurgeQueue',
  'sqs:SendMessage',
  'ssm:GetParameter',
  'ssm:SendCommand',
  'states:StartExecution',
  'sts:AssumeRole',
]
