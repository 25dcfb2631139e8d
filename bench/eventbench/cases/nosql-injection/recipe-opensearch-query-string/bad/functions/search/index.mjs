import { Client } from '@opensearch-project/opensearch'
import { AwsSigv4Signer } from '@opensearch-project/opensearch/aws'
import { defaultProvider } from '@aws-sdk/credential-provider-node'

const signer = AwsSigv4Signer({ region: process.env.AWS_REGION, getCredentials: () => defaultProvider()() })
const client = new Client({ ...signer, node: process.env.SEARCH_ENDPOINT })

export const handler = async ({ rawQueryString }) => {
  const q = new URLSearchParams(rawQueryString).get('q')
  const query = { query_string: { query: `published:true AND title:(${q})` } }
  const { body } = await client.search({ index: 'recipes', body: { size: 10, query } }) // finds nosql-injection
  const titles = body.hits.hits.map(({ _source: { title, slug } }) => ({ title, slug }))
  return { statusCode: 200, headers: { 'content-type': 'application/json' }, body: JSON.stringify(titles) }
}
