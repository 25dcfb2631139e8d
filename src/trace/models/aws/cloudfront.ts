import { cloudService } from '../cloud.ts'
import { each, operations } from './facts.ts'

export const cloudfront = cloudService({
  id: 'cloudfront',
  operations: operations({
    CreateInvalidation: { on: 'DistributionId' },
    ...each('CreateFunction UpdateFunction', { on: 'Name', into: { code: 'FunctionCode' } }),
    CreateDistribution: {
      into: {
        cloud: [
          'DistributionConfig.Origins.Items[].DomainName',
          'DistributionConfig.DefaultCacheBehavior.LambdaFunctionAssociations.Items[].LambdaFunctionARN',
          'DistributionConfig.Aliases.Items[]',
        ],
      },
      whole: { cloud: 'DistributionConfig' },
    },
    UpdateDistribution: {
      on: 'Id',
      into: { cloud: 'DistributionConfig.Origins.Items[].DomainName' },
      whole: { cloud: 'DistributionConfig' },
    },
    CreatePublicKey: { into: { cloud: 'PublicKeyConfig.EncodedKey' } },
    DeleteDistribution: { on: 'Id' },
    ...each('DeleteFunction PublishFunction', { on: 'Name' }),
  }),
  source: 'https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_Operations.html, 2026-11-22',
})
