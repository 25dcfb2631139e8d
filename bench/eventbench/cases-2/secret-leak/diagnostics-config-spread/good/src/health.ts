import { config } from './config'

const report = <T extends object>(part: T) => ({ ...part, at: new Date().toISOString() })
export const handler = async () => {
  const body = JSON.stringify(report({ stage: config.stage, retries: config.stripe.retries }))
  return { statusCode: 200, headers: { 'content-type': 'application/json' }, body }
}
