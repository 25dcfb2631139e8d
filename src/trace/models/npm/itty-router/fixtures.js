import { exec } from 'node:child_process'
import { Router, json, withParams } from 'itty-router'

const router = Router()
router.all('*', withParams)
router.get('/items/:id', ({ params, query }) => {
  exec(`ls ${params.id}`) // finds command
  exec(`ls ${Number(query.depth)}`)
  return json({ id: params.id })
})
export const handler = async (event) => router.handle({ method: event.httpMethod, url: `https://shop.example${event.path}` })
