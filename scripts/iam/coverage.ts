import { typesOf } from './naming-table.ts'
import { forwardingOperations } from '../../src/policy/services/forwarded.ts'
import { operationsNamedByHand } from '../../src/policy/services/naming-exceptions.ts'
import { exceptionalOperations } from '../../src/policy/services/operation-needs.ts'
import type { Policy } from './naming-table.ts'
import type { ForwardedAction, NamingParameter } from '../../src/policy/services/operations.ts'
import { variablesOf } from './naming-rule.ts'
import type { SdkModel } from './sdk-models.ts'

/** The services that serverless applications are made of, as `serviceKey` writes them. */
const core =
  `apigatewaymanagementapi appconfigdata appsync athena batch bedrockagentruntime bedrockruntime cloudwatch cloudwatchlogs codebuild
  cognitoidentity cognitoidentityprovider comprehend dynamodb dynamodbstreams ecr ecs eventbridge firehose glue iam iotdataplane kinesis kms
  lambda mediaconvert polly rdsdata redshiftdata rekognition s3 scheduler secretsmanager ses sesv2 sfn sns sqs ssm sts textract
  timestreamquery timestreamwrite transcribe translate xray`.split(/\s+/)

/** Signers call nothing, and what AWS has ended is no longer in botocore; older code may still call it. */
const unmodelled = new Set(['dsqlsigner', 'elastictranscoder', 'rdssigner'])

interface Questions extends Policy {
  readonly namingParameters: (service: string, operation: string) => readonly NamingParameter[]
  readonly forwardedActions: (service: string, operation: string) => readonly ForwardedAction[]
}

/** What the tables answer, a line per question. */
export function coverage(models: readonly SdkModel[], policy: Questions): readonly string[] {
  const verbose = process.argv.includes('--verbose')
  const said: string[] = []
  const count = { all: 0, answered: 0, core: 0, coreAnswered: 0, scoped: 0, named: 0 }
  const byHand = new Set(exceptionalOperations().map((one) => one.join(' ')))
  for (const { key, operations, holds } of models)
    for (const [operation, parameters] of operations) {
      const actions = policy.actionsOfOperation(key, operation)
      const isCore = core.includes(key)
      count.all++
      if (actions !== undefined) count.answered++
      if (isCore) count.core++
      if (isCore && actions !== undefined) count.coreAnswered++
      if (isCore && actions === undefined) said.push(`no action: ${key} ${operation}`)
      const named = policy.namingParameters(key, operation)
      const conditions = [...(actions ?? []), ...policy.forwardedActions(key, operation)].flatMap(({ when }) => when?.parameter ?? [])
      for (const path of [...named.map((one) => one.path), ...conditions])
        if (!holds(operation, path) && (byHand.has(`${key} ${operation}`) || !conditions.includes(path)))
          said.push(`no parameter: ${key} ${operation} ${path}`)
      if (!isCore) continue
      const types = typesOf(key, operation, policy).filter(({ arns }) => arns.length > 0)
      if (types.length === 0) continue
      count.scoped++
      // An ARN names all of a resource; otherwise every variable of one of the types must have a parameter.
      const whole = named.some(({ as }) => as === 'arn' || as === 'url' || as === 'name-or-arn')
      const filled = new Set(named.flatMap(({ variable }) => variable.split('/')))
      if (whole || types.some((type) => variablesOf(type).every((variable) => filled.has(variable)))) count.named++
      else if (verbose)
        said.push(
          `not named: ${key} ${operation}: ${types.map(({ type }) => type).join(' ')} | ${parameters.map(({ name }) => name).join(' ')}`,
        )
    }
  for (const [key, operation] of [...exceptionalOperations(), ...operationsNamedByHand(), ...forwardingOperations()]) {
    const model = models.find((one) => one.key === key)
    if (model !== undefined && !model.operations.has(operation)) said.push(`no operation: ${key} ${operation}`)
    if (model === undefined && !unmodelled.has(key)) said.push(`no service: ${key}`)
  }
  const share = (part: number, whole: number): string => `${part} of ${whole} (${((part / whole) * 100).toFixed(1)} %)`
  return [
    ...said,
    `operations whose actions are known: ${share(count.answered, count.all)}; of the core services ${share(count.coreAnswered, count.core)}`,
    `operations of the core services that act on resources, and whose resources are named by known parameters: ${share(count.named, count.scoped)}`,
  ]
}
