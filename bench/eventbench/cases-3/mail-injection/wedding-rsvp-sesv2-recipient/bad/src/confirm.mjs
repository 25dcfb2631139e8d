import { Outbox } from './mail/outbox.mjs'

const outbox = new Outbox()

export const handler = async ({ Records }) => {
  for (const { Sns } of Records) {
    const { guests, answerTo } = JSON.parse(Sns.Message)
    if (typeof answerTo !== 'string') continue
    const to = [answerTo]
    await outbox.send({ to, subject: 'Your answer', text: `We are looking forward to ${guests} of you.` })
  }
}
