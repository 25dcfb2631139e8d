import { cloudService } from '../cloud.ts'
import { each, operations } from './facts.ts'

/** Clusters only. Reading and writing through DAX are DynamoDB's operations, made by a client of the same shape. */
export const dax = cloudService({
  id: 'dax',
  operations: operations({
    CreateCluster: { on: 'ClusterName', into: { cloud: ['IamRoleArn', 'NodeType'], work: 'ReplicationFactor' } },
    IncreaseReplicationFactor: { on: 'ClusterName', into: { work: 'NewReplicationFactor' } },
    ...each('DeleteCluster UpdateCluster', { on: 'ClusterName' }),
  }),
  source:
    'https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_Operations_Amazon_DynamoDB_Accelerator_%28DAX%29.html, 2026-11-22',
})
