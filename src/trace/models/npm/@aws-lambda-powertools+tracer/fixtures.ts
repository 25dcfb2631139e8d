// @ts-nocheck: the packages are not installed here.
import { exec } from 'node:child_process'
import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics'
import { logMetrics } from '@aws-lambda-powertools/metrics/middleware'
import { Tracer } from '@aws-lambda-powertools/tracer'
import { captureLambdaHandler } from '@aws-lambda-powertools/tracer/middleware'
import middy from '@middy/core'
import { Pool } from 'pg'

const tracer = new Tracer()
const metrics = new Metrics({ namespace: 'shop' })
const pool = tracer.captureAWSv3Client(new Pool())

export const wrapped = middy(async (event: any) => {
  metrics.addMetric('orders', MetricUnit.Count, 1)
  tracer.putAnnotation('path', event.path)
  await pool.query(`select * from orders where id = '${event.path}'`) // finds sql
  await pool.query('select * from orders where id = $1', [event.path]) // finds record-key
})
  .use(captureLambdaHandler(tracer))
  .use(logMetrics(metrics))

class Lambda {
  @tracer.captureLambdaHandler()
  @metrics.logMetrics()
  async handler(event: any) {
    exec(`ls ${event.path}`) // finds command
  }
}
const lambda = new Lambda()
export const decorated = lambda.handler.bind(lambda)
