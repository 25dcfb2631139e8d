import { parsePhoneNumber } from 'libphonenumber-js'
import { execSync } from 'child_process'

export const handler = async (event) => {
  execSync(`echo ${parsePhoneNumber(event.phone).number}`)
  execSync(`echo ${event.phone}`) // finds command
}
