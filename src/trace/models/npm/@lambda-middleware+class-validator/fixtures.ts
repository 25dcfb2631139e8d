// @ts-nocheck: the packages are not installed here.
import 'reflect-metadata'
import { exec } from 'node:child_process'
import { classValidator } from '@lambda-middleware/class-validator'
import { IsInt, IsString } from 'class-validator'

class Order {
  @IsInt()
  size: number

  @IsString()
  name: string
}
export const handler = classValidator({ bodyType: Order })(async (event: any) => {
  exec(`draw ${event.body.size}`)
  exec(`draw ${event.body.name}`) // finds command
})
