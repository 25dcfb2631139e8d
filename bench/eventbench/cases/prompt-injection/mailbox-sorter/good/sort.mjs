import OpenAI from 'openai'

const openai = new OpenAI()
const offices = new Map([['parking', 'Is this the traffic office?'], ['dog tax', 'Is this the tax office?']])
const task = (subject) => `You sort the letters of a town hall. Answer with one office. ${offices.get(subject) ?? 'Choose the front desk.'}`

export async function handler({ Records }) {
  const { subject } = Records[0].ses.mail.commonHeaders
  const messages = [{ role: 'system', content: task(subject) }]
  const { choices } = await openai.chat.completions.create({ model: 'gpt-4o-mini', messages })
  return choices.length
}
