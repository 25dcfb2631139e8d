import { cloudService } from '../cloud.ts'
import { each, operations } from './facts.ts'

const target = ['secretArn', 'database', 'schema']

export const rdsData = cloudService({
  id: 'rds-data',
  names: ['RDSDataService'],
  operations: operations({
    ExecuteStatement: {
      on: 'resourceArn',
      into: { sql: 'sql', cloud: target },
      reads: { item: ['records[]', 'formattedRecords'] },
    },
    BatchExecuteStatement: { on: 'resourceArn', into: { sql: 'sql', cloud: target } },
    ExecuteSql: { on: 'dbClusterOrInstanceArn', into: { sql: 'sqlStatements', cloud: ['awsSecretStoreArn', 'database', 'schema'] } },
    BeginTransaction: { on: 'resourceArn', into: { cloud: target } },
    ...each('CommitTransaction RollbackTransaction', { on: 'resourceArn', into: { cloud: 'secretArn' } }),
  }),
  source: 'https://docs.aws.amazon.com/rdsdataservice/latest/APIReference/API_Operations.html, 2026-11-22',
})
