import type { APIGatewayProxyHandlerV2 } from 'aws-lambda'

const flags: Record<string, Record<string, boolean>> = {
  checkout: { giftCards: true },
  search: { synonyms: false },
}

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const { section = '', name = '' } = event.pathParameters ?? {}
  if (!flags[section]) return { statusCode: 404 }

  flags[section]![name] = event.body === 'on' // finds prototype-pollution
  return { statusCode: 200, body: JSON.stringify({ sections: Object.keys(flags).length }) }
}
