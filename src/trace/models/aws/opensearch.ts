import { cloudService } from '../cloud.ts'
import { each, operations } from './facts.ts'

/** Domains only. Searches are requests to the domain itself and belong to the packages that make them. */
export const opensearch = cloudService({
  id: 'opensearch',
  operations: operations({
    ...each('CreateDomain UpdateDomainConfig', { on: 'DomainName', into: { cloud: 'AccessPolicies' } }),
    DeleteDomain: { on: 'DomainName' },
  }),
  source: 'https://docs.aws.amazon.com/opensearch-service/latest/APIReference/API_Operations.html, 2026-11-22',
})
