import { pythonModel } from '../../model.ts'
import type { Gives, Rule, Sink } from '../../model.ts'
import { each } from '../../node/each.ts'

const answer: Gives = { read: 'model-answer', from: 'a language model' }
// The whole list of messages: who speaks stands beside what is said.
const prompt: readonly Sink[] = ['messages', 'system', 'prompt', 'input', 'instructions', 'contents', 'system_prompt'].map((name) => ({
  kind: 'prompt',
  at: `keywords.${name}`,
}))
const first: Sink = { kind: 'prompt', at: 'arg0' }
const ask: Rule = { sinks: prompt, gives: answer }
const make: Rule = { client: true, gives: { type: 'Client' } }

export const openai = pythonModel({
  packages: [
    'openai',
    'anthropic',
    'groq',
    'cohere',
    'mistralai',
    'litellm',
    'langchain',
    'langchain_core',
    'langchain_openai',
    'langchain_aws',
    'langchain_community',
    'langchain_anthropic',
    'llama_index',
    'replicate',
    'together',
  ],
  exports: {
    ...each(
      [
        'OpenAI',
        'AsyncOpenAI',
        'AzureOpenAI',
        'Anthropic',
        'AsyncAnthropic',
        'AnthropicBedrock',
        'Groq',
        'Client',
        'Mistral',
        'ChatOpenAI',
        'ChatBedrock',
        'ChatAnthropic',
      ],
      make,
    ),
    ...each(['chat_models.ChatOpenAI', 'llms.OpenAI', 'llms.Bedrock', 'BedrockLLM', 'ChatBedrockConverse', 'OpenAIEmbeddings'], make),
    ...each(['ChatCompletion.create', 'Completion.create', 'completion', 'acompletion', 'chat.completions.create', 'run'], ask),
    ...each(['prompts.PromptTemplate', 'prompts.ChatPromptTemplate', 'PromptTemplate'], {
      gives: { of: ['keywords.template'] },
      members: { from_template: { gives: { of: ['arg0'] } }, from_messages: { gives: { of: ['arg0'] } } },
    }),
    ...each(['messages.SystemMessage', 'schema.SystemMessage'], {
      sinks: [{ kind: 'prompt', at: 'arg0|keywords.content' }],
      gives: { of: [] },
    }),
    ...each(['messages.HumanMessage', 'schema.HumanMessage', 'messages.AIMessage'], { gives: { of: ['arg0', 'keywords.content'] } }),
    // Programs that a model writes are run.
    ...each(['tools.PythonREPLTool', 'utilities.PythonREPL', 'agents.create_python_agent', 'chains.PALChain'], {
      gives: { type: 'Interpreter' },
    }),
  },
  types: {
    Client: {
      fluent: true,
      methods: {
        ...each(['create', 'complete', 'stream', 'generate', 'parse'], ask),
        ...each(['invoke', 'ainvoke', 'predict', 'run', 'batch', '__call__'], { sinks: [first, ...prompt], gives: answer }),
      },
      call: { sinks: [first, ...prompt], gives: answer },
    },
    Interpreter: { methods: { run: { sinks: [{ kind: 'code', at: 'arg0' }], gives: { of: ['arg0'] } } } },
  },
  source:
    'https://platform.openai.com/docs/api-reference/chat, https://docs.anthropic.com/en/api/messages, https://python.langchain.com/api_reference/, 2026-11-22',
})
