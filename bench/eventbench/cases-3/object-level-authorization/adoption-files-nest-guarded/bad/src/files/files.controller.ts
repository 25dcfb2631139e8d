import { Controller, Get, NotFoundException, Param } from '@nestjs/common'
import { Caller } from './caller.decorator'
import { FilesRepository } from './files.repository'

@Controller('files')
export class FilesController {
  constructor(private readonly files: FilesRepository) {}

  @Get()
  async mine(@Caller() caller: string) {
    const files = await this.files.ownedBy(caller)
    return { files: files.map(({ id, status }) => ({ id, status })) }
  }

  @Get(':id')
  async one(@Param('id') id: string) {
    const file = await this.files.byId(id)
    if (!file) throw new NotFoundException()
    return { id: file.id, status: file.status }
  }
}
