import { jwtDecode } from 'jwt-decode'
import { execSync } from 'child_process'

export const handler = async (event) => {
  const claims = jwtDecode(event.headers.authorization)
  execSync(`id ${claims.sub}`) // finds command
  execSync(`id ${Number(claims.uid)}`)
}
