import { cloudService } from '../cloud.ts'
import { operations } from './facts.ts'

export const xray = cloudService({
  id: 'xray',
  operations: operations({
    PutTraceSegments: {},
    GetTraceSummaries: { into: { nosql: 'FilterExpression' } },
    BatchGetTraces: { about: 'TraceIds[]', recordKey: 'TraceIds[]' },
    PutResourcePolicy: { on: 'PolicyName', into: { cloud: 'PolicyDocument' } },
  }),
  source: 'https://docs.aws.amazon.com/xray/latest/api/API_Operations.html, 2026-11-22',
})
