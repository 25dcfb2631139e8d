import { Mailer } from './mailer'

const mailer = new Mailer()
const offices = new Map([['north', 'north@estate.example'], ['south', 'south@estate.example']])
export const handler = async (event: { body: string }) => {
  const { office, day } = JSON.parse(event.body)
  await mailer.send({ to: offices.get(office) ?? 'office@estate.example', text: `A viewing on ${new Date(day).toISOString()}` })
  return { statusCode: 202 }
}
