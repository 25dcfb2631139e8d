import axios from 'axios'
import type { PostConfirmationTriggerEvent } from 'aws-lambda'

export const handler = async (event: PostConfirmationTriggerEvent) => {
  const { userAttributes } = event.request
  const traits = { email: userAttributes['email'], birthdate: userAttributes['birthdate'], insurance: userAttributes['custom:insurance_number'] }
  await axios.post('https://api.segment.io/v1/identify', { anonymousId: crypto.randomUUID(), traits }) // finds sensitive-data-shared
  return event
}
