import OpenAI from 'openai'
import Anthropic from '@anthropic-ai/sdk'

const openai = new OpenAI()
const anthropic = new Anthropic()

export const handler = async (event) => {
  await openai.chat.completions.create({ model: 'small', messages: [{ role: 'system', content: event.body }] }) // finds prompt
  await openai.chat.completions.create({ model: 'small', messages: [{ role: 'user', content: event.body }] })
  await openai.chat.completions.create({ model: 'small', messages: [{ role: 'user', content: 'A joke, please' }], user: event.name })
  await anthropic.messages.create({ model: 'small', max_tokens: 10, system: `Speak as ${event.persona}`, messages: [] }) // finds prompt
}
