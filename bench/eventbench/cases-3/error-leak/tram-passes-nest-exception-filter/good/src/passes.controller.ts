import { Controller, Get, Param, ParseIntPipe } from '@nestjs/common'
import { SSM } from '@aws-sdk/client-ssm'

@Controller('passes')
export class PassesController {
  private readonly ssm = new SSM({})

  @Get('zones/:zone')
  async price(@Param('zone', ParseIntPipe) zone: number) {
    const { Parameter } = await this.ssm.getParameter({ Name: '/tram/base-price' })
    return { cents: Number(Parameter?.Value ?? 0) * zone }
  }
}
