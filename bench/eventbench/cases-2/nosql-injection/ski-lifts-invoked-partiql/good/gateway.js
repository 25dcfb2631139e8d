const { Lambda } = require('aws-sdk')
const lambda = new Lambda({ maxRetries: 1 })

exports.handler = async (event) => {
  const { Payload } = await lambda
    .invoke({ FunctionName: process.env.QUERY_FUNCTION, Payload: JSON.stringify({ where: { valley: event.pathParameters.valley } }) })
    .promise()
  return { statusCode: 200, headers: { 'Content-Type': 'application/json' }, body: Payload.toString() }
}
