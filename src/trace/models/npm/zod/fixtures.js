import { exec } from 'node:child_process'
import { z } from 'zod'
import * as zod from 'zod'

const colours = ['red', 'blue']
const Order = z.object({
  id: z.string().uuid(),
  code: z.string().regex(/^[A-Z0-9]+$/),
  size: z.number().int().max(50),
  colour: z.enum(['red', 'blue']),
  tone: z.enum(colours).optional(),
  mode: z.literal('fast').default('fast'),
  name: z.string().min(1).max(40),
  mail: z.string().email(),
  when: z.string().datetime(),
  parts: z.array(z.object({ sku: z.string().regex(/^[a-z0-9]+$/), note: z.string().nullable() })),
})

export const parsed = async (event) => {
  const order = Order.parse(JSON.parse(event.body))
  exec(`draw /data/${order.id}`)
  exec(`draw /data/${order.code}`)
  exec(`draw --size ${order.size}`)
  exec(`draw --colour ${order.colour} --tone ${order.tone} --mode ${order.mode}`)
  exec(`draw --when ${order.when}`)
  exec(`draw --name ${order.name}`) // finds command
  exec(`mail ${order.mail}`) // finds command
  exec(`draw /data/${order.parts[0].sku}`)
  for (const part of order.parts) exec(`draw --note ${part.note}`) // finds command
}

export const safely = async (event) => {
  const result = Order.safeParse(JSON.parse(event.body))
  if (!result.success) return { statusCode: 400, body: JSON.stringify(result.error.flatten()) }
  exec(`draw /data/${result.data.id}`)
  exec(`draw --name ${result.data.name}`) // finds command
}

export const theInputItself = async (event) => {
  const { id, name } = event.pathParameters
  z.string().uuid().parse(id)
  z.string().parse(name)
  exec(`draw /data/${id}`)
  exec(`draw /data/${name}`) // finds command
}

const Page = z.object({
  limit: z.coerce.number().int().positive().max(100).default(20),
  sort: z.union([z.literal('asc'), z.literal('desc')]),
  cursor: z.string().optional(),
})
export const coerced = async (event) => {
  const page = Page.parse(event.queryStringParameters)
  exec(`list --limit ${page.limit} --sort ${page.sort}`)
  exec(`list --cursor ${page.cursor}`) // finds command
}

export const transformed = (event) => {
  const Upper = z.string().transform((text) => text.toUpperCase())
  exec(`echo ${Upper.parse(event.path)}`) // finds command
  const Digits = z.string().transform((text) => parseInt(text, 10))
  exec(`echo ${Digits.parse(event.path)}`)
  const Known = z.string().refine((text) => colours.includes(text))
  exec(`echo ${Known.parse(event.path)}`)
  const Long = z.string().refine((text) => text.length > 3)
  exec(`echo ${Long.parse(event.resource)}`) // finds command
}

const Shape = zod.z.discriminatedUnion('kind', [
  zod.object({ kind: zod.literal('circle'), radius: zod.number() }),
  zod.object({ kind: zod.literal('text'), text: zod.string() }),
])
export const unions = (event) => {
  const shape = Shape.parse(JSON.parse(event.body))
  exec(`draw ${shape.kind}`)
  exec(`draw ${shape.radius}`)
  exec(`draw ${shape.text}`) // finds command
}

export const strangers = (event) => {
  const body = JSON.parse(event.body)
  exec(`draw ${z.object({ a: z.number() }).parse(body).other}`)
  exec(`draw ${z.object({ a: z.number() }).passthrough().parse(body).other}`) // finds command
  exec(`draw ${z.looseObject({ a: z.number() }).parse(body).other}`) // finds command
}

const Base = z.object({ id: z.string().uuid(), name: z.string() })
export const derived = (event) => {
  const body = JSON.parse(event.body)
  const extended = Base.extend({ size: z.number(), note: z.string() }).parse(body)
  exec(`draw ${extended.size} /data/${extended.id}`)
  exec(`draw ${extended.note}`) // finds command
  const picked = Base.pick({ id: true }).parse(body)
  exec(`draw /data/${picked.id}`)
  const partial = Base.partial().parse(body)
  exec(`draw /data/${partial.id}`)
  exec(`draw ${partial.name}`) // finds command
}

export const anything = (event) => {
  exec(`draw ${z.any().parse(event.path)}`) // finds command
  exec(`draw ${z.record(z.string(), z.string()).parse(event.headers).host}`) // finds command
  exec(`draw ${z.record(z.string(), z.number()).parse(event.headers).host}`)
  exec(`draw /data/${z.uuid().parse(event.path)}`)
  exec(`draw ${z.iso.date().parse(event.path)}`)
}
