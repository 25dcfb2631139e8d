import Anthropic from '@anthropic-ai/sdk'
import { instructionsFor, type Trip } from './prompts'

export class Planner {
  constructor(private readonly client = new Anthropic()) {}

  async plan(trip: Trip): Promise<string> {
    const message = await this.client.messages.create({ // finds prompt-injection
      model: 'claude-sonnet-4-5',
      max_tokens: 600,
      system: instructionsFor(trip),
      messages: [{ role: 'user', content: `The city: ${trip.city}` }],
    })
    return message.content.flatMap((part) => (part.type === 'text' ? [part.text] : [])).join('\n')
  }
}
