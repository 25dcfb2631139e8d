import { Injectable } from '@nestjs/common'
import { DataSource } from 'typeorm'

export interface Mooring {
  id: string
  pier: string
  length: number
  price: number
}

@Injectable()
export class MooringsRepository {
  constructor(private readonly source: DataSource) {}

  async free(length: number, column: string): Promise<Mooring[]> {
    const statement = [
      'SELECT m.id, m.pier, m.length, m.price',
      'FROM moorings m LEFT JOIN stays s ON s.mooring = m.id AND s.leaves_on > now()',
      'WHERE s.id IS NULL AND m.length >= $1',
      `ORDER BY m.${column} ASC`,
      'LIMIT 40',
    ].join('\n')
    return this.source.query(statement, [length]) // finds sql-injection
  }

  async countByPier(pier: string): Promise<number> {
    const [row] = await this.source.query('SELECT count(*)::int AS total FROM moorings WHERE pier = $1', [pier])
    return row.total
  }
}
