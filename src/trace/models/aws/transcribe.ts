import { cloudService } from '../cloud.ts'
import { each, operations } from './facts.ts'

export const transcribe = cloudService({
  id: 'transcribe',
  names: ['TranscribeService'],
  operations: operations({
    StartTranscriptionJob: {
      about: 'TranscriptionJobName',
      into: { cloud: ['OutputBucketName', 'JobExecutionSettings.DataAccessRoleArn', 'OutputEncryptionKMSKeyId'] },
      writes: { key: 'OutputKey' },
      recordKey: 'Media.MediaFileUri',
    },
    StartMedicalTranscriptionJob: {
      about: 'MedicalTranscriptionJobName',
      into: { cloud: ['OutputBucketName', 'OutputEncryptionKMSKeyId'] },
      writes: { key: 'OutputKey' },
      recordKey: 'Media.MediaFileUri',
    },
    StartCallAnalyticsJob: {
      about: 'CallAnalyticsJobName',
      into: { cloud: ['OutputLocation', 'DataAccessRoleArn'] },
      recordKey: 'Media.MediaFileUri',
    },
    ...each('DeleteTranscriptionJob GetTranscriptionJob', { about: 'TranscriptionJobName', recordKey: 'TranscriptionJobName' }),
    CreateVocabulary: { on: 'VocabularyName', into: { cloud: ['VocabularyFileUri', 'DataAccessRoleArn'] } },
    CreateLanguageModel: { on: 'ModelName', into: { cloud: ['InputDataConfig.S3Uri', 'InputDataConfig.DataAccessRoleArn'] } },
  }),
  source: 'https://docs.aws.amazon.com/transcribe/latest/APIReference/API_Operations_Amazon_Transcribe_Service.html, 2026-11-22',
})
