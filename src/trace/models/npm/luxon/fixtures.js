import { DateTime } from 'luxon'
import { execSync } from 'child_process'

export const handler = async (event) => {
  execSync(`touch /tmp/${DateTime.fromISO(event.day).plus({ days: 1 }).toISODate()}`)
  execSync(`touch /tmp/${DateTime.now().toFormat(event.format)}`) // finds command
}
