import { BedrockRuntimeClient, ConverseCommand } from '@aws-sdk/client-bedrock-runtime'
import { PromptBuilder } from './prompts'

const bedrock = new BedrockRuntimeClient({})
export const handler = async ({ body }: { body: string }) => {
  const { form } = JSON.parse(body)
  const system = [{ text: new PromptBuilder().add(`The form is ${form}.`).build() }]
  const answer = await bedrock.send(new ConverseCommand({ modelId: 'anthropic.claude-3-haiku', system, messages: [{ role: 'user', content: [{ text: 'Explain it.' }] }] })) // finds prompt-injection
  return { statusCode: answer.stopReason === 'end_turn' ? 204 : 502 }
}
