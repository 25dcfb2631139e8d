import type { Pool } from 'pg'

export interface Slot { id: number; starts_at: string; doctor: string }

export class SlotRepository {
  constructor(private readonly db: Pool) {}

  async findFree(clinic: number, order: string, offset: number): Promise<Slot[]> {
    const text = `SELECT id, starts_at, doctor FROM slots WHERE clinic = $1 AND taken = false ORDER BY ${order} LIMIT 20 OFFSET $2`
    const { rows } = await this.db.query<Slot>(text, [clinic, offset])
    return rows
  }
}
