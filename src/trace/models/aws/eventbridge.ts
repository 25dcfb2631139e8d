import { cloudService } from '../cloud.ts'
import { each, operations } from './facts.ts'

export const eventbridge = cloudService({
  id: 'eventbridge',
  names: ['CloudWatchEvents', 'events'],
  operations: operations({
    PutEvents: {
      on: 'Entries[].EventBusName',
      writes: { detail: 'Entries[].Detail', 'detail-type': 'Entries[].DetailType', source: 'Entries[].Source' },
    },
    PutPartnerEvents: {
      writes: { detail: 'Entries[].Detail', 'detail-type': 'Entries[].DetailType', source: 'Entries[].Source' },
    },
    PutRule: { on: 'Name', into: { cloud: ['EventBusName', 'EventPattern', 'RoleArn', 'ScheduleExpression'] } },
    PutTargets: {
      on: 'Rule',
      into: {
        cloud: ['EventBusName', 'Targets[].Arn', 'Targets[].RoleArn', 'Targets[].InputTransformer.InputTemplate'],
        command: 'Targets[].RunCommandParameters.RunCommandTargets[].Values[]',
        sql: ['Targets[].RedshiftDataParameters.Sql', 'Targets[].RedshiftDataParameters.Sqls[]'],
      },
      whole: { cloud: 'Targets' },
      writes: { input: 'Targets[].Input' },
    },
    PutPermission: { on: 'EventBusName', into: { cloud: ['Policy', 'Principal', 'Action'] } },
    CreateEventBus: { on: 'Name', into: { cloud: 'EventSourceName' } },
    CreateApiDestination: { on: 'Name', into: { url: 'InvocationEndpoint', cloud: 'ConnectionArn' } },
    UpdateApiDestination: { on: 'Name', into: { url: 'InvocationEndpoint', cloud: 'ConnectionArn' } },
    CreateConnection: { on: 'Name', into: { url: 'AuthParameters.OAuthParameters.AuthorizationEndpoint' } },
    CreateArchive: { on: 'ArchiveName', into: { cloud: ['EventSourceArn', 'EventPattern'] } },
    StartReplay: { on: 'ReplayName', into: { cloud: ['EventSourceArn', 'Destination.Arn'] } },
    ...each('DeleteRule DescribeRule DisableRule EnableRule', { on: 'Name', into: { cloud: 'EventBusName' } }),
    ...each('ListTargetsByRule RemoveTargets', { on: 'Rule', into: { cloud: 'EventBusName' } }),
    RemovePermission: { on: 'EventBusName' },
    DeleteEventBus: { on: 'Name' },
  }),
  source: 'https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_Operations.html, 2026-11-22',
})
