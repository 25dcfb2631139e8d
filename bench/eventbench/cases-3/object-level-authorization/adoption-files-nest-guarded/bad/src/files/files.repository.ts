import { Injectable } from '@nestjs/common'
import { Pool } from 'pg'

export interface AdoptionFile {
  id: string
  status: string
  owner: string
}

@Injectable()
export class FilesRepository {
  constructor(private readonly pool: Pool) {}

  async byId(id: string): Promise<AdoptionFile | undefined> {
    const { rows } = await this.pool.query<AdoptionFile>('SELECT id, status, owner FROM files WHERE id = $1', [id]) // finds object-level-authorization
    return rows[0]
  }

  async ownedBy(owner: string): Promise<AdoptionFile[]> {
    const { rows } = await this.pool.query<AdoptionFile>('SELECT id, status, owner FROM files WHERE owner = $1 LIMIT 50', [owner])
    return rows
  }
}
