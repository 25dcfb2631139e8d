import 'reflect-metadata'
import { Module } from '@nestjs/common'
import { NestFactory } from '@nestjs/core'
import serverlessExpress from '@codegenie/serverless-express'
import type { Callback, Context, Handler } from 'aws-lambda'
import { Pool } from 'pg'
import { FilesController } from './files/files.controller'
import { FilesRepository } from './files/files.repository'

@Module({
  controllers: [FilesController],
  providers: [FilesRepository, { provide: Pool, useFactory: () => new Pool({ connectionString: process.env.FILES_DB, ssl: true }) }],
})
class AppModule {}

let cached: Handler

export const handler: Handler = async (event: unknown, context: Context, callback: Callback) => {
  if (!cached) {
    const app = await NestFactory.create(AppModule, { logger: false })
    await app.init()
    cached = serverlessExpress({ app: app.getHttpAdapter().getInstance() })
  }
  return cached(event, context, callback)
}
