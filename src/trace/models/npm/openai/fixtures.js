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

const instructions = { warm: 'Be warm and brief.', dry: 'Be dry and exact.' }
export const labels = async (event) => {
  const { city, text, tone } = JSON.parse(event.body)
  await openai.chat.completions.create({ model: 'small', messages: [{ role: 'user', content: `The city: ${city}` }] })
  const content = `Summarize the following text for a customer: ${text}`
  await openai.chat.completions.create({ model: 'small', messages: [{ role: 'user', content }] }) // finds prompt
  const system = tone in instructions ? instructions[tone] : instructions.dry
  await anthropic.messages.create({ model: 'small', max_tokens: 10, system, messages: [{ role: 'user', content: `Text: "${text}"` }] })
}
