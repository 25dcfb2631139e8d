import AWS from 'aws-sdk'

const lambda = new AWS.Lambda()

export async function handler({ body, headers }) {
  const { office, amount } = JSON.parse(body)
  const origin = /^[a-z]{2,12}$/.test(office) ? `https://${office}.tax.example` : 'https://central.tax.example'
  const Payload = JSON.stringify({ origin, amount: +amount })
  await lambda.invoke({ FunctionName: 'tax-office-submit', InvocationType: 'Event', Payload }).promise()
  return { statusCode: 202, body: '' }
}
