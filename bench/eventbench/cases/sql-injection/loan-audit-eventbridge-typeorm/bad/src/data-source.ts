import { DataSource, EntitySchema } from 'typeorm'

export const AuditEntry = new EntitySchema<{ id: number; branch: string; seen: boolean }>({
  name: 'audit_entry',
  columns: { id: { type: Number, primary: true }, branch: { type: String }, seen: { type: Boolean } },
})

export const source = new DataSource({ type: 'postgres', url: process.env.DATABASE_URL, ssl: true, entities: [AuditEntry] })
