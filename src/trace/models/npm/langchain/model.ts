import { model } from '../../model.ts'
import type { Gives, Rule } from '../../model.ts'
import { each } from '../../node/each.ts'

const answer: Gives = { read: 'model-answer', from: 'a language model' }
const ask: Rule = {
  sinks: [
    { kind: 'prompt', at: 'arg0' },
    { kind: 'prompt', at: 'arg0.*' },
    { kind: 'prompt', at: 'arg0[]' },
  ],
  gives: answer,
}
const make: Rule = { client: true, gives: { type: 'Model' } }

export const langchain = model({
  packages: ['langchain', '@langchain/openai', '@langchain/anthropic', '@langchain/aws', '@langchain/google-genai', '@langchain/mistralai'],
  exports: each(
    [
      'OpenAI',
      'ChatOpenAI',
      'AzureChatOpenAI',
      'ChatAnthropic',
      'ChatBedrockConverse',
      'ChatGoogleGenerativeAI',
      'ChatMistralAI',
      'BedrockChat',
    ],
    make,
  ),
  types: { Model: { fluent: true, methods: each(['invoke', 'call', 'stream', 'batch', 'predict', 'generate'], ask) } },
  source: 'https://js.langchain.com/docs/integrations/chat/, 2026-11-22',
})
