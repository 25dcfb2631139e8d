import { cloudService } from '../cloud.ts'
import { operations } from './facts.ts'

export const translate = cloudService({
  id: 'translate',
  operations: operations({
    TranslateText: { reads: { content: 'TranslatedText' } },
    TranslateDocument: { reads: { content: 'TranslatedDocument.Content' } },
    StartTextTranslationJob: { into: { cloud: ['InputDataConfig.S3Uri', 'OutputDataConfig.S3Uri', 'DataAccessRoleArn'] } },
    ImportTerminology: { on: 'Name' },
    CreateParallelData: { on: 'Name', into: { cloud: 'ParallelDataConfig.S3Uri' } },
  }),
  source: 'https://docs.aws.amazon.com/translate/latest/APIReference/API_Operations.html, 2026-11-22',
})
