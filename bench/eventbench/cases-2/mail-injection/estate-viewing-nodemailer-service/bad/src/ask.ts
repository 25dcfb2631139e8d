import { Mailer } from './mailer'

const mailer = new Mailer()
export const handler = async (event: { body: string }) => {
  const { office, day } = JSON.parse(event.body)
  await mailer.send({ to: office, text: `A viewing on ${new Date(day).toISOString()}` })
  return { statusCode: 202 }
}
