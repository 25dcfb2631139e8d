import { cloudService } from '../cloud.ts'
import { each, operations } from './facts.ts'

export const apigateway = cloudService({
  id: 'apigateway',
  names: ['api-gateway'],
  operations: operations({
    ImportRestApi: { into: { cloud: 'body' } },
    PutRestApi: { on: 'restApiId', into: { cloud: 'body' } },
    PutIntegration: {
      on: 'restApiId',
      into: { url: 'uri', cloud: ['credentials', 'type'], template: 'requestTemplates.*' },
    },
    PutMethod: { on: 'restApiId', into: { cloud: ['authorizationType', 'authorizerId'] } },
    CreateAuthorizer: { on: 'restApiId', into: { cloud: ['authorizerUri', 'authorizerCredentials', 'providerARNs[]'] } },
    ...each('UpdateAuthorizer UpdateIntegration UpdateMethod UpdateRestApi UpdateStage', {
      on: 'restApiId',
      into: { cloud: ['patchOperations[].path', 'patchOperations[].value'] },
    }),
    CreateApiKey: { secrets: 'value' },
    GetApiKey: { about: 'apiKey', recordKey: 'apiKey', secrets: 'value' },
    GetApiKeys: { secrets: 'items[].value' },
    UpdateApiKey: { on: 'apiKey', recordKey: 'apiKey', into: { cloud: ['patchOperations[].path', 'patchOperations[].value'] } },
    DeleteApiKey: { on: 'apiKey', recordKey: 'apiKey' },
    CreateUsagePlanKey: { on: 'usagePlanId', into: { cloud: 'keyId' } },
    UpdateUsage: { on: 'usagePlanId', recordKey: 'keyId', into: { cloud: 'patchOperations[].value' } },
    TestInvokeMethod: { on: 'restApiId' },
    ...each('CreateDeployment DeleteRestApi FlushStageAuthorizersCache GetRestApi GetStage', { on: 'restApiId' }),
  }),
  source: 'https://docs.aws.amazon.com/apigateway/latest/api/API_Operations.html, 2026-11-22',
})
