import { cloudService } from '../cloud.ts'
import { each, operations } from './facts.ts'

export const cloudwatch = cloudService({
  id: 'cloudwatch',
  operations: operations({
    PutMetricData: { about: 'Namespace' },
    PutMetricAlarm: { on: 'AlarmName', into: { cloud: ['AlarmActions[]', 'OKActions[]', 'InsufficientDataActions[]'] } },
    PutCompositeAlarm: { on: 'AlarmName', into: { cloud: ['AlarmActions[]', 'OKActions[]', 'InsufficientDataActions[]', 'AlarmRule'] } },
    PutDashboard: { on: 'DashboardName', into: { cloud: 'DashboardBody' } },
    PutMetricStream: { on: 'Name', into: { cloud: ['FirehoseArn', 'RoleArn'] } },
    PutInsightRule: { on: 'RuleName', into: { cloud: 'RuleDefinition' } },
    SetAlarmState: { on: 'AlarmName', into: { cloud: 'StateValue' } },
    ...each('DeleteAlarms DisableAlarmActions EnableAlarmActions', { on: 'AlarmNames[]' }),
    DeleteDashboards: { on: 'DashboardNames[]' },
    DeleteMetricStream: { on: 'Name' },
  }),
  source: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_Operations.html, 2026-11-22',
})
