import type { SQSEvent } from 'aws-lambda'
import { execSync } from 'node:child_process'

interface Label {
  address: string
  copies: number
}

export const handler = async (event: SQSEvent) => {
  for (const record of event.Records) {
    const label = JSON.parse(JSON.parse(record.body).Message) as Label
    execSync(`echo '${label.address}' | lp -n ${label.copies}`) // finds command-injection
  }
}
