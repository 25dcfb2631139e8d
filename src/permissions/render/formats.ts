import { valueOf } from '../../model/known.ts'
import type { Text, TextPart } from '../../model/text.ts'
import { shortName } from '../../model/questions.ts'
import type { LeastPolicy, LeastStatement } from '../least-policy.ts'
import type { Naming } from './cloudformation.ts'
import { isPlainMap } from './plain.ts'
import type { PlainMap } from './plain.ts'
import { cloudFormationStatement } from './statement.ts'
import { itemLines, usualYaml } from './yaml.ts'

export const policyFormats = ['serverless', 'sam', 'cloudformation', 'json', 'terraform', 'cdk'] as const
export type PolicyFormat = (typeof policyFormats)[number]

/** A part of what is printed: lines of the template, with what they are for. */
export interface Printed {
  readonly lines: readonly string[]
  /** The statement that they say; undefined for what stands around them. */
  readonly statement?: LeastStatement
  /** Why this format cannot say it. */
  readonly refused?: string
}

/** A least policy as one would write it into a file of the format. */
export function printPolicy(policy: LeastPolicy, format: PolicyFormat, naming: Naming): readonly Printed[] {
  switch (format) {
    case 'sam':
      return yaml(policy, naming, ['Policies:', '  - Version: "2012-10-17"', '    Statement:'], 6)
    case 'serverless':
      return yaml(policy, naming, ['iamRoleStatements:'], 2)
    case 'cloudformation':
      return yaml(
        policy,
        naming,
        [
          'Policies:',
          `  - PolicyName: ${shortName(policy.function)}`,
          '    PolicyDocument:',
          "      Version: '2012-10-17'",
          '      Statement:',
        ],
        8,
      )
    case 'json':
      return [{ lines: JSON.stringify(document(policy), undefined, 2).split('\n') }]
    case 'terraform':
      return terraform(policy)
    case 'cdk':
      return policy.statements.map((statement) => ({ statement, lines: cdkStatement(policy, statement, naming) }))
  }
}

function yaml({ statements }: LeastPolicy, naming: Naming, head: readonly string[], indent: number): readonly Printed[] {
  return [
    { lines: head },
    ...statements.map((statement): Printed => {
      const made = cloudFormationStatement(statement, naming)
      if ('refused' in made) return { statement, lines: [], refused: made.refused }
      return { statement, lines: (isPlainMap(made.value) ? itemLines(made.value, usualYaml) : []).map((line) => ' '.repeat(indent) + line) }
    }),
  ]
}

/** An IAM policy document; what is known only at deployment stands as `${…}`. */
function document({ statements }: LeastPolicy): PlainMap {
  return {
    Version: '2012-10-17',
    Statement: statements.map(({ sid, actions, resources, conditions }) => ({
      Sid: sid,
      Effect: 'Allow',
      Action: actions,
      Resource: distinct(resources.map((one) => spelled(one, jsonHole))),
      ...(conditions.length === 0
        ? {}
        : {
            Condition: Object.fromEntries(
              conditions.map(({ operator, key, values }) => [
                operator,
                { [key]: (valueOf(values) ?? []).map((one) => spelled(one, jsonHole)) },
              ]),
            ),
          }),
    })),
  }
}

/** Two templates may declare one thing: here it has one name. */
const distinct = (written: readonly string[]): readonly string[] => [...new Set(written)]

const spelled = (value: Text, hole: (part: Exclude<TextPart, string>) => string): string =>
  value.map((part) => (typeof part === 'string' ? part : hole(part))).join('')

const jsonHole = (part: Exclude<TextPart, string>): string => {
  switch (part.kind) {
    case 'reference':
      return `\${${shortName(part.to)}.${part.attribute}}`
    case 'pseudo':
      return `\${${awsNames[part.name] ?? part.name}}`
    case 'parameter':
    case 'import':
    case 'secret':
      return `\${${part.name}}`
    case 'unknown':
      return '*'
  }
}
const awsNames: Readonly<Partial<Record<string, string>>> = {
  region: 'AWS::Region',
  account: 'AWS::AccountId',
  partition: 'AWS::Partition',
  stack: 'AWS::StackName',
}

/** https://registry.terraform.io/providers/hashicorp/aws/latest/docs/data-sources/iam_policy_document */
function terraform(policy: LeastPolicy): readonly Printed[] {
  // What is nothing but a reference is written without quotes.
  const quoted = (value: Text): string => `"${spelled(value, terraformHole)}"`.replace(/^"\$\{([^{}]*)\}"$/, '$1')
  return [
    { lines: [`data "aws_iam_policy_document" "${snake(shortName(policy.function))}" {`] },
    ...policy.statements.map((statement): Printed => ({
      statement,
      lines: [
        '  statement {',
        `    sid       = "${statement.sid}"`,
        `    actions   = [${statement.actions.map((action) => `"${action}"`).join(', ')}]`,
        `    resources = [${distinct(statement.resources.map(quoted)).join(', ')}]`,
        ...statement.conditions.flatMap(({ operator, key, values }) => [
          '    condition {',
          `      test     = "${operator}"`,
          `      variable = "${key}"`,
          `      values   = [${(valueOf(values) ?? []).map(quoted).join(', ')}]`,
          '    }',
        ]),
        '  }',
      ],
    })),
    { lines: ['}'] },
  ]
}

const snake = (name: string): string =>
  name
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replaceAll(/[^A-Za-z0-9]+/g, '_')
    .toLowerCase()

const terraformHole = (part: Exclude<TextPart, string>): string => {
  switch (part.kind) {
    case 'reference':
      return `\${var.${snake(shortName(part.to))}_${snake(part.attribute)}}`
    case 'pseudo':
      return `\${${terraformNames[part.name] ?? `var.${part.name}`}}`
    case 'unknown':
      return '*'
    default:
      return `\${var.${snake(part.name)}}`
  }
}
const terraformNames: Readonly<Partial<Record<string, string>>> = {
  region: 'data.aws_region.current.name',
  account: 'data.aws_caller_identity.current.account_id',
  partition: 'data.aws_partition.current.partition',
}

/** https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.aws_iam.PolicyStatement.html */
function cdkStatement(policy: LeastPolicy, { sid, actions, resources, conditions }: LeastStatement, { thing }: Naming): readonly string[] {
  const fn = camel(shortName(policy.function))
  const hole = (part: Exclude<TextPart, string>): string => cdkHole(part, thing)
  const value = (one: Text): string => {
    const [only] = one
    if (one.length === 1 && typeof only === 'object' && only.kind === 'reference') return hole(only)
    return one.every((part) => typeof part === 'string') ? `'${spelled(one, hole)}'` : `\`${spelled(one, (part) => `\${${hole(part)}}`)}\``
  }
  return [
    `${fn}.addToRolePolicy(`,
    '  new PolicyStatement({',
    `    sid: '${sid}',`,
    `    actions: [${actions.map((action) => `'${action}'`).join(', ')}],`,
    `    resources: [${distinct(resources.map(value)).join(', ')}],`,
    ...(conditions.length === 0
      ? []
      : [
          `    conditions: { ${conditions.map(({ operator, key, values }) => `${operator}: { '${key}': [${(valueOf(values) ?? []).map(value).join(', ')}] }`).join(', ')} },`,
        ]),
    '  }),',
    ')',
  ]
}

const camel = (name: string): string => {
  const joined = name.replaceAll(/[^A-Za-z0-9]+([A-Za-z0-9])/g, (_, letter: string) => letter.toUpperCase())
  return joined.charAt(0).toLowerCase() + joined.slice(1)
}

const cdkHole = (part: Exclude<TextPart, string>, thing: Naming['thing']): string => {
  switch (part.kind) {
    case 'reference':
      return `${camel(shortName(part.to))}.${cdkAttribute(thing(part.to)?.type, part.attribute)}`
    case 'pseudo':
      return cdkNames[part.name] ?? part.name
    case 'unknown':
      return "'*'"
    default:
      return camel(part.name)
  }
}

/** `tableArn` for the ARN of a table: the constructs name each after its kind. */
const cdkAttribute = (type: string | undefined, attribute: string): string => {
  const kind = cdkKinds[type ?? ''] ?? ''
  return kind === '' ? camel(attribute) : attribute === 'Ref' ? `${kind}Name` : camel(kind + attribute)
}
const cdkKinds: Readonly<Partial<Record<string, string>>> = {
  'AWS::DynamoDB::Table': 'table',
  'AWS::Events::EventBus': 'eventBus',
  'AWS::KMS::Key': 'key',
  'AWS::Kinesis::Stream': 'stream',
  'AWS::Lambda::Function': 'function',
  'AWS::Logs::LogGroup': 'logGroup',
  'AWS::S3::Bucket': 'bucket',
  'AWS::SNS::Topic': 'topic',
  'AWS::SQS::Queue': 'queue',
  'AWS::SSM::Parameter': 'parameter',
  'AWS::SecretsManager::Secret': 'secret',
  'AWS::StepFunctions::StateMachine': 'stateMachine',
}

const cdkNames: Readonly<Partial<Record<string, string>>> = {
  region: 'Aws.REGION',
  account: 'Aws.ACCOUNT_ID',
  partition: 'Aws.PARTITION',
  stack: 'Aws.STACK_NAME',
}
