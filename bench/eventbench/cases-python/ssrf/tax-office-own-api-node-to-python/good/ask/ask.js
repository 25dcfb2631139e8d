const { createSignedFetcher } = require('aws-sigv4-fetch')
const signed = createSignedFetcher({ service: 'execute-api', region: process.env.AWS_REGION })

exports.handler = async (event) => {
  const { document } = JSON.parse(event.body)
  const body = JSON.stringify({ document })
  const answer = await signed(`${process.env.FETCH_URL}/documents`, { method: 'POST', body })
  return { statusCode: answer.status }
}
