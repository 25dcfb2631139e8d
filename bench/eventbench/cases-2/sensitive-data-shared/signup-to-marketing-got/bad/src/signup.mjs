import got from 'got'

const track = ({ event, ...properties }) => got.post('https://api.tracking.example/v1/events', { json: { event, properties } }) // finds sensitive-data-shared

export const handler = async ({ body }) => {
  const { password, plan } = JSON.parse(body)
  await track({ event: 'signup', plan, password })
  return { statusCode: 201 }
}
