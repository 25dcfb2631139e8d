import { cloudService } from '../cloud.ts'
import { operations } from './facts.ts'

export const elastictranscoder = cloudService({
  id: 'elastictranscoder',
  names: ['elastic-transcoder'],
  operations: operations({
    CreateJob: {
      on: 'PipelineId',
      writes: { key: ['OutputKeyPrefix', 'Output.Key', 'Outputs[].Key'], metadata: 'UserMetadata' },
      recordKey: 'Input.Key|Inputs[].Key',
    },
    CreatePipeline: { on: 'Name', into: { cloud: ['Role', 'InputBucket', 'OutputBucket', 'ContentConfig.Bucket'] } },
    UpdatePipeline: { on: 'Id', into: { cloud: ['Role', 'InputBucket', 'ContentConfig.Bucket'] } },
    ReadJob: { about: 'Id', recordKey: 'Id' },
    CancelJob: { about: 'Id', recordKey: 'Id' },
    DeletePipeline: { on: 'Id' },
  }),
  source: 'https://docs.aws.amazon.com/elastictranscoder/latest/developerguide/api-reference.html, 2026-11-22',
})
