// @ts-nocheck: the packages are not installed here.
import 'reflect-metadata'
import { exec } from 'node:child_process'
import { plainToInstance } from 'class-transformer'
import { IsEnum, IsInt, IsString, IsUUID, Matches, Max, MaxLength, validate, validateOrReject } from 'class-validator'

enum Colour {
  Red = 'red',
  Blue = 'blue',
}
class Order {
  @IsUUID('4')
  id!: string

  @Matches(/^[a-z0-9]+$/)
  code!: string

  @IsInt()
  @Max(10)
  size!: number

  @IsEnum(Colour)
  colour!: Colour

  @IsString()
  @MaxLength(40)
  name!: string
}

export const rejected = async (event: any) => {
  const order = plainToInstance(Order, JSON.parse(event.body))
  await validateOrReject(order)
  exec(`draw /data/${order.id} /data/${order.code} ${order.size} ${order.colour}`)
  exec(`draw ${order.name}`) // finds command
}

export const listed = async (event: any) => {
  const order = plainToInstance(Order, JSON.parse(event.body) as object)
  const errors = await validate(order)
  if (errors.length > 0) return { statusCode: 400, body: JSON.stringify(errors) }
  exec(`draw /data/${order.id}`)
  exec(`draw ${order.name}`) // finds command
}

export const unchecked = async (event: any) => {
  const order = plainToInstance(Order, JSON.parse(event.body))
  exec(`draw /data/${order.id}`) // finds command
}
