/** How a template says the ARN of one of its resources. */
export type ArnForm =
  /** `!GetAtt X.Arn`, by the attribute's name. */
  | { readonly kind: 'attribute'; readonly name: string }
  /** `!Ref X` is the ARN. */
  | { readonly kind: 'ref' }
  /** Neither tells it; it is put together from what `!Ref X` tells: service, account part (none for global services), resource part. */
  | { readonly kind: 'built'; readonly service: string; readonly region: boolean; readonly resource: (name: string) => string }

const attribute = (name: string): ArnForm => ({ kind: 'attribute', name })
const ref: ArnForm = { kind: 'ref' }
const built = (service: string, prefix: string, options: { readonly suffix?: string; readonly region?: boolean } = {}): ArnForm => ({
  kind: 'built',
  service,
  region: options.region ?? true,
  resource: (name) => `${prefix}${name}${options.suffix ?? ''}`,
})

/**
 * Return values of resource types, as the CloudFormation template reference gives them (restated 2026-11-22,
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/). Types that are not listed have an attribute `Arn`: most do, and where
 * one has not, the deployment is refused before anything changes.
 */
const forms: ReadonlyMap<string, ArnForm> = new Map([
  ['AWS::ApiGateway::RestApi', built('execute-api', '')],
  ['AWS::ApiGatewayV2::Api', built('execute-api', '')],
  ['AWS::AppConfig::Application', built('appconfig', 'application/')],
  ['AWS::Athena::WorkGroup', built('athena', 'workgroup/')],
  ['AWS::Batch::JobDefinition', ref],
  ['AWS::Batch::JobQueue', ref],
  ['AWS::Bedrock::Agent', attribute('AgentArn')],
  ['AWS::Bedrock::AgentAlias', attribute('AgentAliasArn')],
  ['AWS::Bedrock::Guardrail', attribute('GuardrailArn')],
  ['AWS::Bedrock::KnowledgeBase', attribute('KnowledgeBaseArn')],
  ['AWS::CloudFront::Distribution', built('cloudfront', 'distribution/', { region: false })],
  ['AWS::CodePipeline::Pipeline', built('codepipeline', '')],
  ['AWS::ECS::Service', ref],
  ['AWS::ECS::TaskDefinition', ref],
  ['AWS::Glue::Database', built('glue', 'database/')],
  ['AWS::Glue::Job', built('glue', 'job/')],
  ['AWS::Glue::Crawler', built('glue', 'crawler/')],
  ['AWS::IAM::ManagedPolicy', ref],
  ['AWS::IoT::Policy', attribute('Arn')],
  ['AWS::Lambda::Alias', ref],
  ['AWS::Lambda::LayerVersion', ref],
  ['AWS::Lambda::Version', ref],
  ['AWS::MSK::Cluster', ref],
  ['AWS::Neptune::DBCluster', built('rds', 'cluster:')],
  ['AWS::RDS::DBCluster', attribute('DBClusterArn')],
  ['AWS::RDS::DBInstance', attribute('DBInstanceArn')],
  ['AWS::RDS::DBProxy', attribute('DBProxyArn')],
  ['AWS::Redshift::Cluster', built('redshift', 'cluster:')],
  ['AWS::SES::ConfigurationSet', built('ses', 'configuration-set/')],
  ['AWS::SES::EmailIdentity', built('ses', 'identity/')],
  ['AWS::SES::Template', built('ses', 'template/')],
  ['AWS::SNS::Topic', ref],
  ['AWS::SecretsManager::Secret', ref],
  ['AWS::ServiceDiscovery::Service', attribute('Arn')],
  ['AWS::StepFunctions::Activity', ref],
  ['AWS::StepFunctions::StateMachine', attribute('Arn')],
])

/** How the ARN of a resource of this type is written. Parameters of SSM need their name, and are not told here. */
export const arnForm = (type: string): ArnForm => forms.get(type) ?? attribute('Arn')

/** The ARN of a thing of another stack by its physical name, for the types whose name alone makes it. */
export const byName: ReadonlyMap<string, Extract<ArnForm, { kind: 'built' }>> = new Map(
  Object.entries({
    'AWS::DynamoDB::Table': built('dynamodb', 'table/'),
    'AWS::DynamoDB::GlobalTable': built('dynamodb', 'table/'),
    'AWS::Events::EventBus': built('events', 'event-bus/'),
    'AWS::Kinesis::Stream': built('kinesis', 'stream/'),
    'AWS::KinesisFirehose::DeliveryStream': built('firehose', 'deliverystream/'),
    'AWS::Lambda::Function': built('lambda', 'function:'),
    // As its attribute `Arn` has it.
    'AWS::Logs::LogGroup': built('logs', 'log-group:', { suffix: ':*' }),
    'AWS::SNS::Topic': built('sns', ''),
    'AWS::SQS::Queue': built('sqs', ''),
    // Secrets have six random letters at their end.
    'AWS::SecretsManager::Secret': built('secretsmanager', 'secret:', { suffix: '-??????' }),
    'AWS::StepFunctions::StateMachine': built('states', 'stateMachine:'),
  }).flatMap(([type, form]) => (form.kind === 'built' ? [[type, form] as const] : [])),
)
