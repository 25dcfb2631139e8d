import { cloudService } from '../cloud.ts'
import { each, operations } from './facts.ts'

const resolver = {
  on: 'apiId',
  into: { template: ['requestMappingTemplate', 'responseMappingTemplate'], code: 'code', cloud: 'dataSourceName' },
}

export const appsync = cloudService({
  id: 'appsync',
  operations: operations({
    EvaluateCode: { into: { code: 'code' } },
    EvaluateMappingTemplate: { into: { template: 'template' } },
    ...each('CreateResolver UpdateResolver', resolver),
    ...each('CreateFunction UpdateFunction', resolver),
    ...each('CreateDataSource UpdateDataSource', {
      on: 'apiId',
      into: { cloud: ['serviceRoleArn', 'lambdaConfig.lambdaFunctionArn'], url: 'httpConfig.endpoint' },
    }),
    StartSchemaCreation: { on: 'apiId', into: { cloud: 'definition' } },
    ...each('CreateType', { on: 'apiId', into: { cloud: 'definition' } }),
    CreateApiKey: { on: 'apiId', secrets: 'apiKey.id' },
    ListApiKeys: { on: 'apiId', secrets: 'apiKeys[].id' },
    UpdateGraphqlApi: { on: 'apiId', into: { cloud: 'authenticationType' } },
    PutGraphqlApiEnvironmentVariables: { on: 'apiId', whole: { cloud: 'environmentVariables' } },
    ...each('DeleteApiKey DeleteGraphqlApi FlushApiCache GetGraphqlApi', { on: 'apiId' }),
  }),
  source: 'https://docs.aws.amazon.com/appsync/latest/APIReference/API_Operations.html, 2026-11-22',
})
