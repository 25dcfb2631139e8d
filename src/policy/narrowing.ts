import { holds, values } from '../model/known.ts'
import type { Outcome } from '../model/known.ts'
import type { Condition, Statement } from '../model/role.ts'
import { literal, showText } from '../model/text.ts'
import type { Text } from '../model/text.ts'

/**
 * Does an Allow let in callers whom it does not name: principal `*` (or everybody but some) without a condition that ties them to somebody?
 * The rules follow what S3 calls public: https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html
 */
export function admitsEverybody(statement: Statement): Outcome {
  if (holds(statement.effect, (effect) => effect === 'Allow') !== 'yes' || statement.principals === undefined) return 'no'
  const everybody = statement.notPrincipals ? 'yes' : holds(statement.principals, (all) => all.some(({ kind }) => kind === 'any'))
  if (everybody === 'no') return 'no'
  const narrowed = statement.conditions.map(narrows)
  if (narrowed.includes('yes')) return 'no'
  return narrowed.includes('unknown') ? 'unknown' : everybody
}

/**
 * Does the condition tie callers to an account, an organisation, a source or a network? One that also holds where its key is missing
 * (`…IfExists`, `ForAllValues`), excludes somebody (`Not…`) or names everything (`*`, `0.0.0.0/0`) does not.
 */
export function narrows({ operator, key, values: wanted }: Condition): Outcome {
  if (
    !isCallerKey(key.toLowerCase()) ||
    !/^(?:ForAnyValue:)?(?:StringEquals|StringEqualsIgnoreCase|StringLike|ArnEquals|ArnLike|IpAddress|Bool)$/i.test(operator)
  )
    return 'no'
  return holds(wanted, (all) => all.length > 0 && all.every((value) => !isWide(value)))
}

/**
 * The statements of a resource policy through which strangers come in, and whether that is certain. None where a Deny keeps out all but
 * some: it wins over every Allow.
 */
export function openStatements(policy: readonly Statement[]): readonly { readonly statement: Statement; readonly sure: boolean }[] {
  if (policy.some(excludesStrangers)) return []
  return policy.flatMap((statement) => {
    const admitted = admitsEverybody(statement)
    return admitted === 'no' ? [] : [{ statement, sure: admitted === 'yes' }]
  })
}

function excludesStrangers(statement: Statement): boolean {
  return (
    holds(statement.effect, (effect) => effect === 'Deny') === 'yes' &&
    statement.principals !== undefined &&
    (statement.notPrincipals || holds(statement.principals, (all) => all.some(({ kind }) => kind === 'any')) === 'yes') &&
    (statement.notPrincipals ||
      statement.conditions.some(
        ({ operator, key }) => isCallerKey(key.toLowerCase()) && /^(?:ForAnyValue:)?(?:StringNot|ArnNot|NotIpAddress)/i.test(operator),
      ))
  )
}

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html */
const isCallerKey = (key: string): boolean =>
  callerKeys.has(key) ||
  key.startsWith('aws:principaltag/') ||
  key.startsWith('kms:encryptioncontext') ||
  key.endsWith('.amazonaws.com:aud')

const callerKeys = new Set([
  'aws:sourcearn',
  'aws:sourceaccount',
  'aws:sourceowner',
  'aws:sourceorgid',
  'aws:sourceorgpaths',
  'aws:sourceip',
  'aws:sourcevpc',
  'aws:sourcevpcarn',
  'aws:sourcevpce',
  'aws:vpcsourceip',
  'aws:vpceaccount',
  'aws:vpceorgid',
  'aws:vpceorgpaths',
  'aws:principalarn',
  'aws:principalaccount',
  'aws:principalorgid',
  'aws:principalorgpaths',
  'aws:principalservicename',
  'aws:principalservicenameslist',
  'aws:principalisawsservice',
  'aws:federatedprovider',
  'aws:userid',
  'aws:username',
  'kms:calleraccount',
  'lambda:eventsourcetoken',
  'lambda:functionurlauthtype',
  's3:dataaccesspointaccount',
  's3:dataaccesspointarn',
  'sns:endpoint',
])

function isWide(value: Text): boolean {
  const written = showText(value)
  if (literal(value) !== undefined && /^\*+$|^false$/i.test(written)) return true
  const network = /^[\d.:a-f]+\/(\d{1,3})$/i.exec(written)
  if (network !== null) return Number(network[1]) < 8
  const arn = /^arn:[^:]*:[^:]*:[^:]*:([^:]*):(.*)$/s.exec(written)
  return arn !== null && /^\**$/.test(arn[1] ?? '') && /^(?:[a-z-]+[/:])?\*+(?:\/\*)?$/.test(arn[2] ?? '')
}

/** The actions as written, for sentences: `sns:Publish`, `s3:GetObject and 2 more`. */
export function showActions(statement: Statement): string {
  const [first = 'everything', ...more] = values(statement.actions).flat().map(showText)
  const shown = more.length === 0 ? first : `${first} and ${more.length} more`
  return statement.notActions ? `everything but ${shown}` : shown
}
