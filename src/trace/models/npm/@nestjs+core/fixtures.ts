// @ts-nocheck: the packages are not installed here.
import 'reflect-metadata'
import { exec } from 'node:child_process'
import { Body, Controller, Get, Headers, Injectable, Module, Param, ParseIntPipe, ParseUUIDPipe, Post, Query, Redirect, Req, Res, UsePipes, ValidationPipe } from '@nestjs/common'
import { NestFactory } from '@nestjs/core'
import { ExpressAdapter } from '@nestjs/platform-express'
import serverlessExpress from '@vendia/serverless-express'
import { IsInt, IsString, Matches } from 'class-validator'
import express from 'express'

class CreateItem {
  @IsInt()
  size!: number

  @Matches(/^[a-z]+$/)
  code!: string

  @IsString()
  name!: string
}

@Injectable()
class ItemsService {
  list(folder: string) {
    exec(`ls ${folder}`) // finds command
  }
}

@Controller('items')
class ItemsController {
  constructor(private readonly items: ItemsService) {}

  @Get(':id')
  one(@Param('id', ParseIntPipe) id: number, @Query('name') name: string, @Headers('x-word') word: string) {
    exec(`cat ${id}`)
    exec(`cat ${name}`) // finds command
    exec(`cat ${word}`) // finds command
    return { id }
  }

  @Get('by/:uuid')
  byUuid(@Param('uuid', new ParseUUIDPipe()) uuid: string) {
    exec(`cat /data/${uuid}`)
    return {}
  }

  @Get()
  list(@Query('folder') folder: string) {
    this.items.list(folder)
    return []
  }

  @Post()
  @UsePipes(new ValidationPipe({ whitelist: true }))
  create(@Body() item: CreateItem) {
    exec(`touch --size ${item.size} /data/${item.code}`)
    exec(`touch ${item.name}`) // finds command
    return {}
  }

  @Post('raw')
  raw(@Req() request: any, @Res() response: any) {
    exec(`touch ${request.body.name}`) // finds command
    response.send(`<p>${request.query.name}</p>`) // finds html
  }

  @Get('docs')
  @Redirect('https://docs.example.com')
  docs() {
    return undefined
  }
}

@Module({ controllers: [ItemsController], providers: [ItemsService] })
class AppModule {}

let server: any
async function bootstrap() {
  const expressApp = express()
  const app = await NestFactory.create(AppModule, new ExpressAdapter(expressApp))
  await app.init()
  return serverlessExpress({ app: expressApp })
}
export const handler = async (event: any, context: any) => {
  server = server ?? (await bootstrap())
  return server(event, context)
}
