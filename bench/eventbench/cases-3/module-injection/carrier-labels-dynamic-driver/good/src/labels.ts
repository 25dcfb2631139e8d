import { Router } from '@aws-lambda-powertools/event-handler/experimental-rest'
import type { Context } from 'aws-lambda'
import { driverOf } from './drivers/index'

const app = new Router()

app.get('/labels/:carrier/:parcel', async (parameters: Record<string, string>) => {
  const driver = await driverOf(parameters.carrier ?? 'pigeon')
  const { cents } = await driver.label(parameters.parcel ?? '')
  return { cents }
})

export const handler = async (event: unknown, context: Context) => app.resolve(event, context)
