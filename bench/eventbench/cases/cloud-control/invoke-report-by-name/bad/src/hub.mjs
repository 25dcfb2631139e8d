import { Lambda } from '@aws-sdk/client-lambda'

const lambda = new Lambda({})

export const handler = async ({ rawPath }) => {
  const FunctionName = rawPath.slice(1)
  const { Payload } = await lambda.invoke({ FunctionName, Payload: '{"period":"week"}' }) // finds cloud-control
  return { statusCode: 200, body: Buffer.from(Payload).toString() }
}
