import axios from 'axios'
import type { PostConfirmationTriggerEvent } from 'aws-lambda'

export const handler = async (event: PostConfirmationTriggerEvent) => {
  const { userAttributes } = event.request
  const traits = { insured: 'custom:insurance_number' in userAttributes, source: event.triggerSource }
  await axios.post('https://api.segment.io/v1/identify', { anonymousId: crypto.randomUUID(), traits })
  return event
}
