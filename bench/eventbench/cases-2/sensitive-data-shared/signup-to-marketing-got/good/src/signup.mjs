import got from 'got'

const track = ({ event, ...properties }) => got.post('https://api.tracking.example/v1/events', { json: { event, properties } })

export const handler = async ({ body }) => {
  const { password, plan } = JSON.parse(body)
  await track({ event: 'signup', plan, strong: password.length > 11 })
  return { statusCode: 201 }
}
