import { model } from '../../model.ts'
import type { Gives, Rule, Sink } from '../../model.ts'
import { each } from '../../node/each.ts'

const answer: Gives = { read: 'model-answer', from: 'a language model' }
// The whole list of messages: who speaks stands beside what is said.
const prompt: readonly Sink[] = ['arg0.messages', 'arg0.system', 'arg0.prompt', 'arg0.input', 'arg0.instructions', 'arg0.contents'].map(
  (at) => ({
    kind: 'prompt',
    at,
  }),
)
const ask: Rule = { sinks: prompt, gives: answer }
const make: Rule = { client: true, gives: { type: 'Client' } }

export const openai = model({
  packages: [
    'openai',
    '@anthropic-ai/sdk',
    '@anthropic-ai/bedrock-sdk',
    'groq-sdk',
    'cohere-ai',
    '@mistralai/mistralai',
    '@google/generative-ai',
    '@google/genai',
  ],
  exports: {
    default: make,
    ...each(
      [
        'OpenAI',
        'OpenAIApi',
        'AzureOpenAI',
        'Anthropic',
        'AnthropicBedrock',
        'Groq',
        'CohereClient',
        'Mistral',
        'GoogleGenerativeAI',
        'GoogleGenAI',
      ],
      make,
    ),
    Configuration: { gives: { of: [] } },
  },
  types: {
    Client: {
      fluent: true,
      methods: {
        ...each(['create', 'createChatCompletion', 'createCompletion', 'stream', 'generate', 'complete'], ask),
        ...each(['generateContent', 'generateContentStream', 'sendMessage'], {
          sinks: [...prompt, { kind: 'prompt', at: 'arg0', only: 'strings' }],
          gives: answer,
        }),
      },
    },
  },
  source: 'https://platform.openai.com/docs/api-reference/chat, https://docs.anthropic.com/en/api/messages, 2026-11-22',
})
