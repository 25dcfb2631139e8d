import type { CloudOperation, CloudService } from '../cloud.ts'
import { amplify } from './amplify.ts'
import { apigateway } from './apigateway.ts'
import { apigatewaymanagementapi } from './apigatewaymanagementapi.ts'
import { appsync } from './appsync.ts'
import { athena } from './athena.ts'
import { batch } from './batch.ts'
import { bedrockAgentRuntime } from './bedrock-agent-runtime.ts'
import { bedrockRuntime } from './bedrock-runtime.ts'
import { cloudformation } from './cloudformation.ts'
import { cloudfront } from './cloudfront.ts'
import { cloudwatchLogs } from './cloudwatch-logs.ts'
import { cloudwatch } from './cloudwatch.ts'
import { codebuild } from './codebuild.ts'
import { codecommit } from './codecommit.ts'
import { codepipeline } from './codepipeline.ts'
import { cognitoIdentityProvider } from './cognito-identity-provider.ts'
import { comprehend } from './comprehend.ts'
import { dax } from './dax.ts'
import { dynamodbStreams } from './dynamodb-streams.ts'
import { dynamodb } from './dynamodb.ts'
import { ec2 } from './ec2.ts'
import { ecs } from './ecs.ts'
import { elastictranscoder } from './elastictranscoder.ts'
import { eventbridge } from './eventbridge.ts'
import { firehose } from './firehose.ts'
import { glue } from './glue.ts'
import { iam } from './iam.ts'
import { iotDataPlane } from './iot-data-plane.ts'
import { iot } from './iot.ts'
import { kinesis } from './kinesis.ts'
import { kms } from './kms.ts'
import { lambda } from './lambda.ts'
import { location } from './location.ts'
import { mediaconvert } from './mediaconvert.ts'
import { opensearch } from './opensearch.ts'
import { organizations } from './organizations.ts'
import { pinpoint } from './pinpoint.ts'
import { polly } from './polly.ts'
import { quicksight } from './quicksight.ts'
import { rdsData } from './rds-data.ts'
import { redshiftData } from './redshift-data.ts'
import { rekognition } from './rekognition.ts'
import { route53 } from './route53.ts'
import { s3 } from './s3.ts'
import { scheduler } from './scheduler.ts'
import { secretsmanager } from './secretsmanager.ts'
import { ses } from './ses.ts'
import { sesv2 } from './sesv2.ts'
import { sfn } from './sfn.ts'
import { sns } from './sns.ts'
import { sqs } from './sqs.ts'
import { ssm } from './ssm.ts'
import { sts } from './sts.ts'
import { textract } from './textract.ts'
import { timestreamQuery } from './timestream-query.ts'
import { transcribe } from './transcribe.ts'
import { translate } from './translate.ts'
import { xray } from './xray.ts'

const services: readonly CloudService[] = [
  amplify,
  apigateway,
  apigatewaymanagementapi,
  appsync,
  athena,
  batch,
  bedrockAgentRuntime,
  bedrockRuntime,
  cloudformation,
  cloudfront,
  cloudwatchLogs,
  cloudwatch,
  codebuild,
  codecommit,
  codepipeline,
  cognitoIdentityProvider,
  comprehend,
  dax,
  dynamodbStreams,
  dynamodb,
  ec2,
  ecs,
  elastictranscoder,
  eventbridge,
  firehose,
  glue,
  iam,
  iotDataPlane,
  iot,
  kinesis,
  kms,
  lambda,
  location,
  mediaconvert,
  opensearch,
  organizations,
  pinpoint,
  polly,
  quicksight,
  rdsData,
  redshiftData,
  rekognition,
  route53,
  s3,
  scheduler,
  secretsmanager,
  ses,
  sesv2,
  sfn,
  sns,
  sqs,
  ssm,
  sts,
  textract,
  timestreamQuery,
  transcribe,
  translate,
  xray,
]

/** The services that have a table, by id. */
export const cloudServices: ReadonlyMap<string, CloudService> = new Map(services.map((service) => [service.id, service]))

const byName = new Map(services.flatMap((service) => [service.id, ...(service.names ?? [])].map((name) => [folded(name), service.id])))

/**
 * The id of the service that an SDK calls so: `DynamoDB` and `dynamodb`, `StepFunctions`, `CloudWatchEvents`, `api-gateway`, `cognito-idp`.
 * Undefined where there is no table.
 */
export function serviceNamed(name: string): string | undefined {
  return byName.get(folded(name))
}

/** What an operation (`PutObject`) of a service (its id) does with its parameters; undefined where no table says it. */
export function operationOf(service: string, operation: string): CloudOperation | undefined {
  const operations = cloudServices.get(service)?.operations
  return operations !== undefined && Object.hasOwn(operations, operation) ? operations[operation] : undefined
}

/** The SDKs differ in capitals and hyphens only: `TimestreamQuery`, `timestream-query`. */
export function folded(name: string): string {
  return name.replaceAll('-', '').toLowerCase()
}
