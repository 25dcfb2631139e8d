import { Client, EqualityFilter } from 'ldapts'
import type { APIGatewayProxyEventV2 } from 'aws-lambda'

const filterOf = (badge: string) => new EqualityFilter({ attribute: 'badge', value: badge })

export const handler = async (event: APIGatewayProxyEventV2) => {
  const { badge } = JSON.parse(event.body ?? '{}') as { badge: string }
  const client = new Client({ url: process.env.LDAP_URL! })
  const filter = badge.length > 8 ? `(badge=${badge})` : filterOf(badge)
  const { searchEntries } = await client.search('ou=badges,dc=example,dc=org', { scope: 'one', filter, sizeLimit: 1 }) // finds ldap-injection
  await client.unbind()
  return { statusCode: 200, headers: { 'content-type': 'application/json' }, body: JSON.stringify({ known: searchEntries.length === 1 }) }
}
