import type { EventBridgeEvent } from 'aws-lambda'
import { AuditEntry, source } from './data-source'

export const handler = async (event: EventBridgeEvent<string, { branch: string }>) => {
  const db = source.isInitialized ? source : await source.initialize()
  const { branch } = event.detail
  const entries = db.getRepository(AuditEntry).createQueryBuilder('entry')
  await entries.update({ seen: true }).where("branch = '" + branch + "'").execute() // finds sql-injection
}
