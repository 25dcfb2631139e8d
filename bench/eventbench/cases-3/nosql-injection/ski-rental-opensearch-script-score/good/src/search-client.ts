import { Client } from '@opensearch-project/opensearch'
import { AwsSigv4Signer } from '@opensearch-project/opensearch/aws'

export const search = new Client({
  ...AwsSigv4Signer({ region: process.env.AWS_REGION ?? 'eu-north-1', service: 'es' }),
  node: `https://${process.env.SEARCH_HOST}`,
})
