import { cloudService } from '../cloud.ts'
import { each, operations } from './facts.ts'

export const athena = cloudService({
  id: 'athena',
  operations: operations({
    StartQueryExecution: {
      on: 'WorkGroup',
      into: {
        sql: 'QueryString',
        cloud: ['QueryExecutionContext.Database', 'QueryExecutionContext.Catalog', 'ResultConfiguration.OutputLocation'],
      },
    },
    CreateNamedQuery: { on: 'WorkGroup', into: { sql: 'QueryString', cloud: 'Database' } },
    UpdateNamedQuery: { on: 'NamedQueryId', into: { sql: 'QueryString' } },
    ...each('CreatePreparedStatement UpdatePreparedStatement', {
      on: 'WorkGroup',
      into: { sql: 'QueryStatement', cloud: 'StatementName' },
    }),
    StartCalculationExecution: { on: 'SessionId', into: { code: 'CodeBlock' } },
    StartSession: { on: 'WorkGroup', whole: { cloud: 'EngineConfiguration' } },
    CreateWorkGroup: { on: 'Name', into: { cloud: 'Configuration.ResultConfiguration.OutputLocation' } },
    UpdateWorkGroup: { on: 'WorkGroup', into: { cloud: 'ConfigurationUpdates.ResultConfigurationUpdates.OutputLocation' } },
    GetQueryResults: {
      about: 'QueryExecutionId',
      reads: { item: 'ResultSet.Rows[].Data[].VarCharValue' },
      recordKey: 'QueryExecutionId',
    },
    ...each('GetQueryExecution StopQueryExecution', { about: 'QueryExecutionId', recordKey: 'QueryExecutionId' }),
    ...each('DeleteNamedQuery GetNamedQuery', { on: 'NamedQueryId' }),
  }),
  source: 'https://docs.aws.amazon.com/athena/latest/APIReference/API_Operations.html, 2026-11-22',
})
