import { cloudService } from '../cloud.ts'
import { each, operations } from './facts.ts'

const target = ['SecretArn', 'DbUser', 'Database']

export const redshiftData = cloudService({
  id: 'redshift-data',
  operations: operations({
    ExecuteStatement: { on: 'ClusterIdentifier|WorkgroupName', into: { sql: 'Sql', cloud: target } },
    BatchExecuteStatement: { on: 'ClusterIdentifier|WorkgroupName', into: { sql: 'Sqls[]', cloud: target } },
    ...each('DescribeTable ListDatabases ListSchemas ListTables', { on: 'ClusterIdentifier|WorkgroupName', into: { cloud: target } }),
    GetStatementResult: { about: 'Id', reads: { item: 'Records[]' }, recordKey: 'Id' },
    GetStatementResultV2: { about: 'Id', reads: { item: 'Records[]' }, recordKey: 'Id' },
    ...each('CancelStatement DescribeStatement', { about: 'Id', recordKey: 'Id' }),
  }),
  source: 'https://docs.aws.amazon.com/redshift-data/latest/APIReference/API_Operations.html, 2026-11-22',
})
