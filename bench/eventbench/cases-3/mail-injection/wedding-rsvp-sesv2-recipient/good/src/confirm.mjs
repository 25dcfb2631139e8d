import { Outbox } from './mail/outbox.mjs'

const outbox = new Outbox()
const hosts = ['ana@wedding.example', 'li@wedding.example']

export const handler = async ({ Records }) => {
  for (const { Sns } of Records) {
    const { guests, answerTo } = JSON.parse(Sns.Message)
    if (typeof answerTo !== 'string') continue
    const to = hosts.filter((address) => address === answerTo)
    if (to.length === 0) continue
    await outbox.send({ to, subject: 'Your answer', text: `We are looking forward to ${guests} of you.` })
  }
}
