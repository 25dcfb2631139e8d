import { parse } from 'csv-parse/sync'
import { execSync } from 'child_process'

export const handler = async (event) => {
  const rows = parse(event.body, { columns: true })
  for (const row of rows) execSync(`echo ${row.name}`) // finds command
  for (const row of rows) execSync(`echo ${Number(row.count)}`)
}
