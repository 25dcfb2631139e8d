import type { APIGatewayProxyEvent, APIGatewayProxyResult } from 'aws-lambda'

const frame = (content: string) => `<!doctype html><title>Track a parcel</title><main>${content}</main>`

export const handler = async ({ queryStringParameters }: APIGatewayProxyEvent): Promise<APIGatewayProxyResult> => {
  const number = queryStringParameters?.number ?? ''
  const page = frame(`<p>No parcel with the number <b>${number}</b> is on its way.</p>`)
  return { statusCode: 200, headers: { 'Content-Type': 'text/html; charset=utf-8' }, body: page } // finds cross-site-scripting
}
