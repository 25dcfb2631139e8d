import { exec } from 'node:child_process'
import { fold } from 'fp-ts/Either'
import { pipe } from 'fp-ts/function'
import * as t from 'io-ts'

const Order = t.strict({ size: t.number, name: t.string })
export const handler = (event) =>
  pipe(
    Order.decode(JSON.parse(event.body)),
    fold(
      () => ({ statusCode: 400 }),
      (order) => {
        exec(`draw ${order.size}`)
        exec(`draw ${order.name}`) // finds command
        return { statusCode: 200 }
      },
    ),
  )
