import { restDomain, httpDomain, privateDomain } from './api-domain.ts'
import { httpApi } from './api-gateway-v2.ts'
import { restApi } from './api-gateway.ts'
import { usagePlan } from './api-usage-plan.ts'
import { graphqlApi } from './appsync.ts'
import { budget } from './budgets.ts'
import { distribution } from './cloudfront.ts'
import { trail } from './cloudtrail.ts'
import { alarm, compositeAlarm } from './cloudwatch.ts'
import { identityPool } from './cognito-identity-pool.ts'
import { userPool } from './cognito-user-pool.ts'
import { tableCache } from './dax.ts'
import { documentCluster } from './docdb.ts'
import { globalTable, table } from './dynamodb.ts'
import { securityGroup } from './ec2.ts'
import { fileSystem } from './efs.ts'
import { cacheCluster, replicationGroup, serverlessCache } from './elasticache.ts'
import { eventBus, eventRule } from './events.ts'
import { deviceRule, mailRule } from './feeds.ts'
import { deliveryStream } from './firehose.ts'
import { dataStream } from './kinesis.ts'
import { key, replicaKey } from './kms.ts'
import { layerVersion } from './lambda-layer.ts'
import { logGroup } from './logs.ts'
import { memoryCluster } from './memorydb.ts'
import { kafkaCluster } from './msk.ts'
import { graphCluster } from './neptune.ts'
import { searchCollection } from './opensearch-serverless.ts'
import { searchDomain } from './opensearch.ts'
import { pipe } from './pipes.ts'
import { rdsCluster, rdsInstance } from './rds.ts'
import { serverlessWarehouse, warehouse } from './redshift.ts'
import type { ResourceReader } from './resource-reader.ts'
import { bucket } from './s3.ts'
import { schedule } from './scheduler.ts'
import { secret } from './secrets-manager.ts'
import { topic } from './sns.ts'
import { queue } from './sqs.ts'
import { parameter } from './ssm.ts'
import { stateMachine } from './step-functions.ts'
import { webAcl } from './waf.ts'
import { policyProperties, withPolicy } from './with-policy.ts'

/** Resource types that the model has words for. All others become `other`. */
export const resourceReaders: ReadonlyMap<string, ResourceReader> = new Map([
  ['AWS::ApiGateway::DomainName', restDomain],
  ['AWS::ApiGateway::DomainNameV2', privateDomain],
  ['AWS::ApiGateway::RestApi', restApi],
  ['AWS::ApiGateway::UsagePlan', usagePlan],
  ['AWS::ApiGatewayV2::Api', httpApi],
  ['AWS::ApiGatewayV2::DomainName', httpDomain],
  ['AWS::AppSync::GraphQLApi', graphqlApi],
  ['AWS::Budgets::Budget', budget],
  ['AWS::CloudFront::Distribution', distribution],
  ['AWS::CloudTrail::Trail', trail],
  ['AWS::CloudWatch::Alarm', alarm],
  ['AWS::CloudWatch::CompositeAlarm', compositeAlarm],
  ['AWS::Cognito::IdentityPool', identityPool],
  ['AWS::Cognito::UserPool', userPool],
  ['AWS::DAX::Cluster', tableCache],
  ['AWS::DocDB::DBCluster', documentCluster],
  ['AWS::DynamoDB::GlobalTable', globalTable],
  ['AWS::DynamoDB::Table', table],
  ['AWS::EC2::SecurityGroup', securityGroup],
  ['AWS::EFS::FileSystem', fileSystem],
  ['AWS::ElastiCache::CacheCluster', cacheCluster],
  ['AWS::ElastiCache::ReplicationGroup', replicationGroup],
  ['AWS::ElastiCache::ServerlessCache', serverlessCache],
  ['AWS::Elasticsearch::Domain', searchDomain],
  ['AWS::Events::EventBus', eventBus],
  ['AWS::Events::Rule', eventRule],
  ['AWS::IoT::TopicRule', deviceRule],
  ['AWS::KMS::Key', key],
  ['AWS::KMS::ReplicaKey', replicaKey],
  ['AWS::Kinesis::Stream', dataStream],
  ['AWS::KinesisFirehose::DeliveryStream', deliveryStream],
  ['AWS::Lambda::LayerVersion', layerVersion],
  ['AWS::Logs::LogGroup', logGroup],
  ['AWS::MSK::Cluster', kafkaCluster],
  ['AWS::MSK::ServerlessCluster', kafkaCluster],
  ['AWS::MemoryDB::Cluster', memoryCluster],
  ['AWS::Neptune::DBCluster', graphCluster],
  ['AWS::OpenSearchServerless::Collection', searchCollection],
  ['AWS::OpenSearchService::Domain', searchDomain],
  ['AWS::Pipes::Pipe', pipe],
  ['AWS::RDS::DBCluster', rdsCluster],
  ['AWS::RDS::DBInstance', rdsInstance],
  ['AWS::Redshift::Cluster', warehouse],
  ['AWS::RedshiftServerless::Namespace', serverlessWarehouse],
  ['AWS::S3::Bucket', bucket],
  ['AWS::SES::ReceiptRule', mailRule],
  ['AWS::SNS::Topic', topic],
  ['AWS::SQS::Queue', queue],
  ['AWS::SSM::Parameter', parameter],
  ['AWS::Scheduler::Schedule', schedule],
  ['AWS::SecretsManager::Secret', secret],
  ['AWS::StepFunctions::StateMachine', stateMachine],
  ['AWS::WAFv2::WebACL', webAcl],
  ...[...policyProperties].map(([type, property]) => [type, withPolicy(property)] as const),
])
