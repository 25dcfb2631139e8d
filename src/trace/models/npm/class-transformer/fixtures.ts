// @ts-nocheck: the packages are not installed here.
import 'reflect-metadata'
import { exec } from 'node:child_process'
import { plainToClass, Type } from 'class-transformer'
import { IsInt, IsString, ValidateNested, validateOrReject } from 'class-validator'

class Part {
  @IsInt()
  size: number

  @IsString()
  note: string
}
class Order {
  @ValidateNested()
  @Type(() => Part)
  part: Part
}
export const nested = async (event: any) => {
  const order = plainToClass(Order, JSON.parse(event.body))
  await validateOrReject(order)
  exec(`draw ${order.part.size}`)
  exec(`draw ${order.part.note}`) // finds command
}
