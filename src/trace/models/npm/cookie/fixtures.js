import cookie from 'cookie'
import { execSync } from 'child_process'

export const handler = async (event) => {
  const cookies = cookie.parse(event.headers.cookie)
  execSync(`echo ${cookies.name}`) // finds command
  execSync(`echo ${Number(cookies.count)}`)
}
