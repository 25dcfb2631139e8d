import validator from 'validator'
import { execSync } from 'child_process'

export const checked = async (event) => {
  if (!validator.isUUID(event.id)) return 400
  execSync(`rm /tmp/${event.id}`)
}

export const numeric = async (event) => {
  if (validator.isInt(event.count)) execSync(`head -n ${event.count}`)
  else execSync(`head -n ${event.count}`) // finds command
}

export const escaped = async (event) => {
  execSync(`echo ${validator.escape(event.name)}`) // finds command
  if (validator.isEmail(event.mail)) execSync(`mail ${event.mail}`) // finds command
  execSync(`head -n ${validator.toInt(event.count)}`)
}
