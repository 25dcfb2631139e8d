import { ulid } from 'ulid'
import { createId } from '@paralleldrive/cuid2'
import short from 'short-uuid'
import { execSync } from 'child_process'

export const handler = async (event) => {
  execSync(`touch /tmp/${ulid()}`)
  execSync(`touch /tmp/${createId()}`)
  execSync(`touch /tmp/${short.generate()}`)
  execSync(`touch /tmp/${event.id}`) // finds command
}
