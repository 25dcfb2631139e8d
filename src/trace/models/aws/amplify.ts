import { cloudService } from '../cloud.ts'
import { each, operations } from './facts.ts'

export const amplify = cloudService({
  id: 'amplify',
  operations: operations({
    CreateApp: {
      on: 'name',
      into: { cloud: ['repository', 'buildSpec', 'iamServiceRoleArn', 'customRules[].target'] },
      whole: { cloud: 'environmentVariables' },
    },
    UpdateApp: {
      on: 'appId',
      into: { cloud: ['repository', 'buildSpec', 'iamServiceRoleArn', 'customRules[].target'] },
      whole: { cloud: 'environmentVariables' },
    },
    ...each('CreateBranch UpdateBranch', {
      on: 'appId',
      into: { cloud: ['branchName', 'buildSpec'] },
      whole: { cloud: 'environmentVariables' },
    }),
    StartDeployment: { on: 'appId', into: { cloud: ['branchName', 'sourceUrl'] } },
    StartJob: { on: 'appId', into: { cloud: ['branchName', 'jobType', 'commitId'] } },
    CreateDomainAssociation: { on: 'appId', into: { cloud: 'domainName' } },
    CreateWebhook: { on: 'appId', into: { cloud: 'branchName' }, secrets: 'webhook.webhookUrl' },
    GetApp: { on: 'appId', secrets: 'app.environmentVariables.*' },
    ...each('DeleteApp DeleteBranch', { on: 'appId' }),
  }),
  source: 'https://docs.aws.amazon.com/amplify/latest/APIReference/API_Operations.html, 2026-11-22',
})
