import ejs from 'ejs'
import { object, string } from 'yup'

const schema = object({ layout: string().required(), guest: string().max(60).required() })
const layouts = { plain: 'Guest: <%= guest %>', speaker: 'Speaker: <%= guest %>' } as const

export const handler = async ({ body = '{}' }: { body?: string }) => {
  const { layout, guest } = await schema.validate(JSON.parse(body))
  const source = layout in layouts ? layouts[layout as keyof typeof layouts] : layouts.plain
  const label = ejs.render(source, { guest })
  return { statusCode: label.length < 200 ? 204 : 422 }
}
