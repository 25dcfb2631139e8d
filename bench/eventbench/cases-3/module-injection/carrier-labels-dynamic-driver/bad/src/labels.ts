import { Router } from '@aws-lambda-powertools/event-handler/http'
import type { Context } from 'aws-lambda'
import { driverOf } from './drivers/index'

const app = new Router()

app.get('/labels/:carrier/:parcel', async ({ params: { carrier = 'pigeon', parcel = '' } }) => {
  const driver = await driverOf(carrier)
  const { cents } = await driver.label(parcel)
  return { cents }
})

export const handler = async (event: unknown, context: Context) => app.resolve(event, context)
