import table from './iam.generated.json' with { type: 'json' }

// SDKs call services otherwise than IAM does. `iam.generated.json` holds the prefixes that the AWS CDK knows for the clients of the
// JavaScript SDK v3, where they differ by more than hyphens; here stands what it lacks.
// Sources: boto3's client names and the service ids of botocore 1.44.5, the classes of aws-sdk 2.1693.0, 2026-11-22.

/** Other names of a service (IAM's prefix, boto3, the JavaScript SDK v2) → its name in `@aws-sdk/client-…`. Compared folded. */
const aliases = words(`
  AugmentedAIRuntime=sagemaker-a2i-runtime ce=cost-explorer CloudWatchEvents=eventbridge cognito-idp=cognito-identity-provider
  CognitoIdentityServiceProvider=cognito-identity-provider config=config-service cur=cost-and-usage-report-service
  discovery=application-discovery-service dms=database-migration-service ds=directory-service ds-data=directory-service-data
  elb=elastic-load-balancing elbv2=elastic-load-balancing-v2 es=elasticsearch-service events=eventbridge ForecastQueryService=forecastquery
  ForecastService=forecast iot-data=iot-data-plane iot-jobs-data=iot-jobs-data-plane KinesisVideoSignalingChannels=kinesis-video-signaling
  lex-models=lex-model-building-service LexRuntime=lex-runtime-service lexv2-models=lex-models-v2 lexv2-runtime=lex-runtime-v2
  logs=cloudwatch-logs marketplace-entitlement=marketplace-entitlement-service meteringmarketplace=marketplace-metering mgh=migration-hub
  RDSDataService=rds-data sdb=simpledb serverlessrepo=serverlessapplicationrepository sms-voice=pinpoint-sms-voice states=sfn
  StepFunctions=sfn TranscribeService=transcribe
`)

/** Where the CDK's table names no prefix that IAM has. */
const corrected = words(`
  cloudcontrol=cloudformation iot-data-plane=iot iot-events-data=iotevents iot-jobs-data-plane=iotjobsdata iotsecuretunneling=iot
  mturk=mechanicalturk resource-groups-tagging-api=tag simpledb=sdb rds-signer=rds-db dsql-signer=dsql
`)

const prefixes: ReadonlyMap<string, string> = new Map([...Object.entries<string>(table.prefixes), ...corrected])

/** IAM's own prefixes, folded. */
let own: ReadonlyMap<string, string> | undefined

/** A service's name without case and hyphens, in the words of the JavaScript SDK v3: `cognitoidentityprovider` of `cognito-idp`. */
export function serviceKey(service: string): string {
  const key = folded(service)
  const alias = aliases.get(key)
  return alias === undefined ? key : folded(alias)
}

/**
 * The prefix of a service's actions: `states` of `sfn`.
 * @param service as an SDK calls it: the end of `@aws-sdk/client-…`, boto3's client, the class of v2. Undefined: not known.
 */
export function iamPrefixOf(service: string): string | undefined {
  const key = serviceKey(service)
  const listed = prefixes.get(key)
  if (listed !== undefined) return listed
  own ??= new Map(Object.keys(table.services).map((prefix) => [folded(prefix), prefix]))
  return own.get(key)
}

/** Without case and hyphens. */
export function folded(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]/g, '')
}

function words(text: string): ReadonlyMap<string, string> {
  return new Map(
    text
      .trim()
      .split(/\s+/)
      .map((word) => {
        const [from = '', to = ''] = word.split('=')
        return [folded(from), to]
      }),
  )
}
