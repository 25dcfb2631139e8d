import { exec } from 'node:child_process'
import * as router from 'aws-lambda-router'

export const handler = router.handler({
  proxyIntegration: {
    routes: [
      {
        path: '/items/:id',
        method: 'GET',
        action: (request, context) => {
          exec(`ls ${request.paths.id}`) // finds command
          exec(`ls ${Number(request.queryStringParameters.depth)}`)
          return { id: request.paths.id }
        },
      },
      {
        path: '/items',
        method: 'POST',
        action: (request) => {
          exec(`touch ${request.body.name}`) // finds command
          return {}
        },
      },
    ],
  },
  sns: {
    routes: [
      {
        subject: /.*/,
        action: (sns) => {
          exec(`say ${sns.Message}`) // finds command
        },
      },
    ],
  },
})
