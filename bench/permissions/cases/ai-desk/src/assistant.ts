import {
  ApplyGuardrailCommand,
  BedrockRuntimeClient,
  ConverseCommand,
  InvokeModelCommand,
  InvokeModelWithResponseStreamCommand,
  type Message,
} from '@aws-sdk/client-bedrock-runtime'

const bedrock = new BedrockRuntimeClient({ region: 'eu-central-1' })
const messagesOf = (text: string): Message[] => [{ role: 'user', content: [{ text }] }]

interface Question {
  text: string
}

export const answer = async ({ text }: Question): Promise<string> => {
  const command = new InvokeModelCommand({ modelId: process.env.MODEL, body: JSON.stringify({ messages: messagesOf(text) }) })
  const { body } = await bedrock.send(command) // uses bedrock:InvokeModel on arn:bedrock:amazon.nova-lite-v1:0
  return body.transformToString()
}

export const stream = async ({ text }: Question): Promise<number> => {
  const input = { modelId: process.env.MODEL, body: JSON.stringify({ messages: messagesOf(text) }) }
  const { body } = await bedrock.send(new InvokeModelWithResponseStreamCommand(input)) // uses bedrock:InvokeModelWithResponseStream on arn:bedrock:amazon.nova-lite-v1:0
  let bytes = 0
  for await (const { chunk } of body ?? []) bytes += chunk?.bytes?.length ?? 0
  return bytes
}

export const converse = async ({ text }: Question): Promise<string | undefined> => {
  const { output } = await bedrock.send(new ConverseCommand({ modelId: process.env.MODEL, messages: messagesOf(text) })) // uses bedrock:InvokeModel on arn:bedrock:amazon.nova-lite-v1:0
  return output?.message?.content?.[0]?.text
}

export const embed = async ({ text }: Question): Promise<string> => {
  const modelId = 'amazon.titan-embed-text-v2:0'
  const { body } = await bedrock.send(new InvokeModelCommand({ modelId, body: JSON.stringify({ inputText: text }) })) // uses bedrock:InvokeModel on arn:bedrock:amazon.titan-embed-text-v2:0
  return body.transformToString()
}

export const check = async ({ text }: Question): Promise<boolean> => {
  const { action } = await bedrock.send( // uses bedrock:ApplyGuardrail on Guard
    new ApplyGuardrailCommand({ guardrailIdentifier: process.env.GUARDRAIL, guardrailVersion: '1', source: 'INPUT', content: [{ text: { text } }] }),
  )
  return action === 'NONE'
}
