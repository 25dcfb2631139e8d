import crypto, { createCipheriv, randomUUID } from 'node:crypto'
import { execSync } from 'node:child_process'

export const clean = async (event) => {
  const name = crypto.createHash('sha256').update(event.body).digest('hex')
  execSync(`touch /tmp/${name}`)
  const signature = crypto.createHmac('sha256', process.env.KEY).update(event.body).digest('base64url')
  execSync(`touch /tmp/${signature}`)
  execSync(`touch /tmp/${randomUUID()}`)
  execSync(`touch /tmp/${crypto.randomBytes(8).toString('hex')}`)
}

export const cipher = async (event) => {
  const aes = createCipheriv('aes-256-cbc', process.env.KEY, process.env.IV)
  const secret = aes.update(event.body, 'utf8', 'hex') + aes.final('hex')
  execSync(`echo ${secret} > /tmp/secret`)
}

export const work = async (event) => {
  crypto.randomBytes(event.size) // finds work
  crypto.pbkdf2Sync(event.password, 'salt', 600000, 32, 'sha256')
}

export const still = async (event) => {
  crypto.timingSafeEqual(Buffer.from(event.a), Buffer.from(event.b))
  execSync(`echo ${event.a}`) // finds command
}
