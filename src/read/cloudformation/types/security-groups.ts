/**
 * Where a resource names the security groups that it stands behind.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/ , as of 2026-11-22.
 */
export const securityGroupProperties: ReadonlyMap<string, readonly string[]> = new Map([
  ['AWS::AmazonMQ::Broker', ['SecurityGroups']],
  ['AWS::DAX::Cluster', ['SecurityGroupIds']],
  ['AWS::DocDB::DBCluster', ['VpcSecurityGroupIds']],
  ['AWS::DMS::ReplicationInstance', ['VpcSecurityGroupIds']],
  ['AWS::EC2::Instance', ['SecurityGroupIds']],
  ['AWS::EFS::MountTarget', ['SecurityGroups']],
  ['AWS::ElastiCache::CacheCluster', ['VpcSecurityGroupIds']],
  ['AWS::ElastiCache::ReplicationGroup', ['SecurityGroupIds']],
  ['AWS::ElastiCache::ServerlessCache', ['SecurityGroupIds']],
  ['AWS::ElasticLoadBalancingV2::LoadBalancer', ['SecurityGroups']],
  ['AWS::Elasticsearch::Domain', ['VPCOptions', 'SecurityGroupIds']],
  ['AWS::MemoryDB::Cluster', ['SecurityGroupIds']],
  ['AWS::MSK::Cluster', ['BrokerNodeGroupInfo', 'SecurityGroups']],
  ['AWS::Neptune::DBCluster', ['VpcSecurityGroupIds']],
  ['AWS::OpenSearchService::Domain', ['VPCOptions', 'SecurityGroupIds']],
  ['AWS::RDS::DBCluster', ['VpcSecurityGroupIds']],
  ['AWS::RDS::DBInstance', ['VPCSecurityGroups']],
  ['AWS::RDS::DBProxy', ['VpcSecurityGroupIds']],
  ['AWS::Redshift::Cluster', ['VpcSecurityGroupIds']],
  ['AWS::RedshiftServerless::Workgroup', ['SecurityGroupIds']],
])
