import { Controller, Get, Param, Query } from '@nestjs/common'
import { MooringsService } from './moorings.service'
import { SearchMooringsDto } from './search-moorings.dto'

@Controller('moorings')
export class MooringsController {
  constructor(private readonly service: MooringsService) {}

  @Get()
  async list(@Query() query: SearchMooringsDto) {
    return this.service.search(query.length, query.sortBy)
  }

  @Get('piers/:pier')
  async pier(@Param('pier') pier: string) {
    return { total: await this.service.occupancy(pier) }
  }
}
