import { addDays, format, parseISO } from 'date-fns'
import { execSync } from 'child_process'

export const handler = async (event) => {
  execSync(`touch /tmp/${format(addDays(parseISO(event.day), 1), 'yyyy-MM-dd')}`)
  execSync(`touch /tmp/${format(new Date(), event.format)}`) // finds command
}
