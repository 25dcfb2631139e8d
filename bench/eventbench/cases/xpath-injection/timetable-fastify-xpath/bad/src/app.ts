import { readFileSync } from 'node:fs'
import { DOMParser } from '@xmldom/xmldom'
import fastify from 'fastify'
import { select } from 'xpath'

const timetable = new DOMParser().parseFromString(readFileSync('timetable.xml', 'utf8'), 'text/xml')
const lines = ['U1', 'U2', 'U3']

export const app = fastify()

app.get<{ Querystring: { line: string } }>('/departures', async ({ query }, reply) => {
  const { line } = query
  if (line.length > 40) return reply.code(404).send()
  const times = select(`//line[@name='${line}']/departure/@at`, timetable as never) as Attr[] // finds xpath-injection
  return { served: lines.length, times: times.map((time) => time.value) }
})
