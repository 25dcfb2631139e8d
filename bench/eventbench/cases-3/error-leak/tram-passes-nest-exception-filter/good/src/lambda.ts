import { Module } from '@nestjs/common'
import { NestFactory } from '@nestjs/core'
import serverlessExpress from '@vendia/serverless-express'
import type { Handler } from 'aws-lambda'
import { PassesController } from './passes.controller'
import { ProblemFilter } from './problem.filter'

@Module({ controllers: [PassesController] })
class TramModule {}

const ready = (async (): Promise<Handler> => {
  const app = await NestFactory.create(TramModule)
  app.useGlobalFilters(new ProblemFilter())
  await app.init()
  return serverlessExpress({ app: app.getHttpAdapter().getInstance() })
})()

export const handler: Handler = async (event, context, callback) => (await ready)(event, context, callback)
