import { cloudService } from '../cloud.ts'
import { each, operations } from './facts.ts'

/** A job's arguments may name its script and libraries (`--extra-py-files`, `--scriptLocation`): their names are as harmful as their values. */
export const glue = cloudService({
  id: 'glue',
  operations: operations({
    StartJobRun: {
      on: 'JobName',
      into: { cloud: 'Arguments{}', argument: 'Arguments.*', work: ['NumberOfWorkers', 'MaxCapacity', 'Timeout'] },
      whole: { cloud: 'Arguments' },
    },
    CreateJob: { on: 'Name', into: { cloud: ['Role', 'Command.ScriptLocation', 'DefaultArguments{}', 'DefaultArguments.*'] } },
    UpdateJob: {
      on: 'JobName',
      into: {
        cloud: ['JobUpdate.Role', 'JobUpdate.Command.ScriptLocation', 'JobUpdate.DefaultArguments{}', 'JobUpdate.DefaultArguments.*'],
      },
      whole: { cloud: 'JobUpdate' },
    },
    RunStatement: { on: 'SessionId', into: { code: 'Code' } },
    CreateSession: { on: 'Id', into: { cloud: ['Role', 'DefaultArguments{}', 'DefaultArguments.*'] } },
    StartWorkflowRun: { on: 'Name', whole: { cloud: 'RunProperties' }, writes: { input: 'RunProperties.*' } },
    ...each('CreateDevEndpoint', {
      on: 'EndpointName',
      into: { cloud: ['RoleArn', 'PublicKey', 'PublicKeys[]', 'ExtraPythonLibsS3Path', 'ExtraJarsS3Path'] },
    }),
    UpdateDevEndpoint: { on: 'EndpointName', into: { cloud: ['PublicKey', 'AddPublicKeys[]', 'AddArguments.*'] } },
    // An expression with the syntax of an SQL WHERE clause.
    GetPartitions: { on: 'TableName', into: { sql: 'Expression', cloud: ['DatabaseName', 'CatalogId'] } },
    CreateConnection: { on: 'ConnectionInput.Name', into: { cloud: 'ConnectionInput.ConnectionProperties.*' } },
    GetConnection: { on: 'Name', secrets: 'Connection.ConnectionProperties.*' },
    CreateCrawler: { on: 'Name', into: { cloud: ['Role', 'DatabaseName', 'Targets.S3Targets[].Path'] } },
    PutResourcePolicy: { on: 'ResourceArn', into: { cloud: 'PolicyInJson' } },
    ...each('DeleteCrawler StartCrawler StopCrawler', { on: 'Name' }),
    ...each('StartTrigger', { on: 'Name' }),
    ...each('CreateTable', { on: 'DatabaseName', into: { cloud: ['TableInput.Name', 'TableInput.StorageDescriptor.Location'] } }),
    ...each('DeleteTable GetTable', { on: 'Name', into: { cloud: 'DatabaseName' } }),
    GetJobRun: { on: 'JobName', recordKey: 'RunId' },
    DeleteJob: { on: 'JobName' },
  }),
  source: 'https://docs.aws.amazon.com/glue/latest/webapi/API_Operations.html, 2026-11-22',
})
