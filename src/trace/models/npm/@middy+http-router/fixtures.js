import { exec } from 'node:child_process'
import middy from '@middy/core'
import httpRouterHandler from '@middy/http-router'

const show = middy().handler((event) => {
  exec(`cat ${event.pathParameters.id}`) // finds command
})
const list = (event) => {
  exec(`ls | head -n ${Number(event.queryStringParameters.limit)}`)
}
export const handler = middy().handler(
  httpRouterHandler([
    { method: 'GET', path: '/items/{id}', handler: show },
    { method: 'GET', path: '/items', handler: list },
  ]),
)
