const { Lambda } = require('@aws-sdk/client-lambda')
const lambda = new Lambda({})

exports.handler = async (event) => {
  const { part, year } = event.queryStringParameters
  const { Payload } = await lambda.invoke({ FunctionName: process.env.LOOKUP, Payload: JSON.stringify({ part, year: Number(year) }) })
  return { statusCode: Number(Buffer.from(Payload).toString()) > 0 ? 204 : 404 }
}
