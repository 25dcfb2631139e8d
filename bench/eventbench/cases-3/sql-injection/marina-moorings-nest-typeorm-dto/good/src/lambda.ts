import 'reflect-metadata'
import { ValidationPipe } from '@nestjs/common'
import { NestFactory } from '@nestjs/core'
import serverlessExpress from '@codegenie/serverless-express'
import type { Callback, Context, Handler } from 'aws-lambda'
import { AppModule } from './app.module'

let server: Handler | undefined

async function bootstrap(): Promise<Handler> {
  const app = await NestFactory.create(AppModule)
  app.useGlobalPipes(new ValidationPipe({ whitelist: true, transform: true, disableErrorMessages: true }))
  await app.init()
  return serverlessExpress({ app: app.getHttpAdapter().getInstance() })
}

export const handler: Handler = async (event: unknown, context: Context, callback: Callback) => {
  server ??= await bootstrap()
  return server(event, context, callback)
}
