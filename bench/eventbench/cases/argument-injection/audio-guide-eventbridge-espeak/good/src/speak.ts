import type { EventBridgeEvent } from 'aws-lambda'
import { spawnSync } from 'child_process'

export const handler = async (event: EventBridgeEvent<'text', { exhibit: string; text: string }>) => {
  const args = ['-w', '/tmp/guide.wav']
  args.push('--', event.detail.text)
  const { status } = spawnSync('espeak-ng', args)
  return { status }
}
