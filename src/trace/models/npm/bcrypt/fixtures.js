import bcrypt from 'bcryptjs'
import { execSync } from 'child_process'

export const handler = async (event) => {
  const hash = await bcrypt.hash(event.password, 12)
  execSync(`echo '${hash}'`)
  await bcrypt.hash('fixed', event.rounds) // finds work
  return await bcrypt.compare(event.password, hash)
}
