import { v4 as uuidv4, v5, validate } from 'uuid'
import { execSync } from 'child_process'

export const made = async (event) => {
  execSync(`touch /tmp/${uuidv4()}`)
  execSync(`touch /tmp/${v5(event.name, '6ba7b810-9dad-11d1-80b4-00c04fd430c8')}`)
  execSync(`touch /tmp/${event.name}`) // finds command
}

export const checked = async (event) => {
  if (!validate(event.id)) return { statusCode: 400 }
  execSync(`touch /tmp/${event.id}`)
}

export const unchecked = async (event) => {
  if (validate(event.id)) console.log('an id')
  execSync(`touch /tmp/${event.id}`) // finds command
}
