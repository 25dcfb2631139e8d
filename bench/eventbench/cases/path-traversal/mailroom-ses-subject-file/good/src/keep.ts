import { writeFileSync } from 'node:fs'
import type { SESEvent } from 'aws-lambda'

export const handler = async ({ Records }: SESEvent) => {
  for (const { ses } of Records) {
    const { subject } = ses.mail.commonHeaders
    const { messageId } = ses.mail
    const note = { received: ses.mail.timestamp, about: subject, id: messageId }
    writeFileSync('/mnt/mail/' + note.id + '.json', JSON.stringify(note))
  }
}
