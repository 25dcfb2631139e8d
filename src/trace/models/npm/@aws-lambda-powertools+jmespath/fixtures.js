import { exec } from 'node:child_process'
import { extractDataFromEnvelope, search } from '@aws-lambda-powertools/jmespath'
import { API_GATEWAY_REST, SQS } from '@aws-lambda-powertools/jmespath/envelopes'

export const body = async (event) => {
  const { name, size } = extractDataFromEnvelope(event, API_GATEWAY_REST)
  exec(`touch ${name}`) // finds command
  exec(`touch --size ${Number(size)}`)
}
export const records = async (event) => {
  for (const { file } of extractDataFromEnvelope(event, SQS)) exec(`convert ${file}`) // finds command
}
export const searched = async (event) => {
  exec(`convert ${search('detail.files[0]', event)}`) // finds command
}
