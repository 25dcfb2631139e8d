// @ts-nocheck: the packages are not installed here.
import { exec } from 'node:child_process'
import { Injectable, Logger, Module } from '@nestjs/common'
import { NestFactory } from '@nestjs/core'

@Injectable()
class ReportService {
  private readonly logger = new Logger(ReportService.name)

  run(name: string, pages: number) {
    this.logger.log('report')
    exec(`report ${name}`) // finds command
    exec(`report --pages ${pages}`)
  }
}
@Module({ providers: [ReportService] })
class AppModule {}

export const handler = async (event: any) => {
  const app = await NestFactory.createApplicationContext(AppModule)
  await app.get(ReportService).run(event.name, Number(event.pages))
}
