import { cloudService } from '../cloud.ts'
import { each, operations } from './facts.ts'

export const codepipeline = cloudService({
  id: 'codepipeline',
  operations: operations({
    StartPipelineExecution: {
      on: 'name',
      into: { cloud: ['variables[].name', 'sourceRevisions[].revisionValue'] },
      writes: { input: 'variables[].value' },
    },
    ...each('CreatePipeline UpdatePipeline', { on: 'pipeline.name', into: { cloud: 'pipeline.roleArn' }, whole: { cloud: 'pipeline' } }),
    PutApprovalResult: { on: 'pipelineName', into: { cloud: ['stageName', 'actionName', 'result.status'] } },
    PutJobSuccessResult: { about: 'jobId', writes: { content: 'outputVariables.*' } },
    PutWebhook: { on: 'webhook.targetPipeline', whole: { cloud: 'webhook' } },
    ...each('DisableStageTransition EnableStageTransition', { on: 'pipelineName' }),
    RetryStageExecution: { on: 'pipelineName', into: { cloud: 'stageName' } },
    GetJobDetails: {
      about: 'jobId',
      secrets: ['jobDetails.data.artifactCredentials.secretAccessKey', 'jobDetails.data.artifactCredentials.sessionToken'],
    },
    DeletePipeline: { on: 'name' },
  }),
  source: 'https://docs.aws.amazon.com/codepipeline/latest/APIReference/API_Operations.html, 2026-11-22',
})
