import { Injectable } from '@nestjs/common'
import { MooringsRepository, type Mooring } from './moorings.repository'

@Injectable()
export class MooringsService {
  constructor(private readonly moorings: MooringsRepository) {}

  async search(length: number, sortBy: string): Promise<{ items: Mooring[]; found: number }> {
    const items = await this.moorings.free(length, sortBy)
    return { items: items.map((one) => ({ ...one, price: Math.round(one.price) })), found: items.length }
  }

  occupancy(pier: string): Promise<number> {
    return this.moorings.countByPier(pier)
  }
}
