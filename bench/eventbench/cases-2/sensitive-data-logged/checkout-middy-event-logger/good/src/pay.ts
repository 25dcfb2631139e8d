import middy from '@middy/core'
import { logRequest } from './log-request'

const pay = async () => ({ statusCode: 202, body: '' })
export const handler = middy(pay).use(logRequest())
