import ip from 'ip'
import { execSync } from 'child_process'

export const handler = async (event) => {
  if (ip.isPrivate(event.address)) return
  execSync(`ping ${event.address}`) // finds command
  execSync(`ping ${ip.toLong(event.address)}`)
}
