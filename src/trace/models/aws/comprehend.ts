import { cloudService } from '../cloud.ts'
import { each, operations } from './facts.ts'

const job = { into: { cloud: ['InputDataConfig.S3Uri', 'OutputDataConfig.S3Uri', 'DataAccessRoleArn'] } }

export const comprehend = cloudService({
  id: 'comprehend',
  operations: operations({
    ...each(
      'StartDocumentClassificationJob StartDominantLanguageDetectionJob StartEntitiesDetectionJob StartKeyPhrasesDetectionJob StartPiiEntitiesDetectionJob StartSentimentDetectionJob StartTopicsDetectionJob',
      job,
    ),
    CreateDocumentClassifier: { into: { cloud: ['DataAccessRoleArn', 'InputDataConfig.S3Uri'] } },
    CreateEntityRecognizer: { into: { cloud: ['DataAccessRoleArn', 'InputDataConfig.Documents.S3Uri'] } },
    ClassifyDocument: { on: 'EndpointArn' },
    // What it finds are pieces of the text.
    DetectEntities: { about: 'EndpointArn', reads: { content: 'Entities[].Text' } },
    DetectKeyPhrases: { reads: { content: 'KeyPhrases[].Text' } },
    PutResourcePolicy: { on: 'ResourceArn', into: { cloud: 'ResourcePolicy' } },
  }),
  source: 'https://docs.aws.amazon.com/comprehend/latest/APIReference/API_Operations.html, 2026-11-22',
})
