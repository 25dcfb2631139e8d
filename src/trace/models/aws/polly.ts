import { cloudService } from '../cloud.ts'
import { operations } from './facts.ts'

/** Speech is made from the text and is no text itself; what counts is where a task puts it. */
export const polly = cloudService({
  id: 'polly',
  operations: operations({
    SynthesizeSpeech: {},
    StartSpeechSynthesisTask: { on: 'OutputS3BucketName', into: { cloud: 'SnsTopicArn' }, writes: { key: 'OutputS3KeyPrefix' } },
    GetSpeechSynthesisTask: { about: 'TaskId', recordKey: 'TaskId' },
    PutLexicon: { on: 'Name' },
    DeleteLexicon: { on: 'Name' },
  }),
  source: 'https://docs.aws.amazon.com/polly/latest/dg/API_Operations.html, 2026-11-22',
})
