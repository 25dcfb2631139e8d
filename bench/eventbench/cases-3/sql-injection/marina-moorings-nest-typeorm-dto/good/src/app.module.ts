import { Module } from '@nestjs/common'
import { DataSource } from 'typeorm'
import { MooringsController } from './moorings/moorings.controller'
import { MooringsRepository } from './moorings/moorings.repository'
import { MooringsService } from './moorings/moorings.service'

const database = {
  provide: DataSource,
  useFactory: () => new DataSource({ type: 'postgres', url: process.env.DATABASE_URL, ssl: true }).initialize(),
}

@Module({ controllers: [MooringsController], providers: [MooringsService, MooringsRepository, database] })
export class AppModule {}
