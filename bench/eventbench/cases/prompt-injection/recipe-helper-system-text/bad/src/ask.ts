import { BedrockRuntimeClient, ConverseCommand } from '@aws-sdk/client-bedrock-runtime'
import type { APIGatewayProxyEvent } from 'aws-lambda'

const bedrock = new BedrockRuntimeClient({})
const modelId = 'anthropic.claude-3-haiku-20240307-v1:0'

export const handler = async (event: APIGatewayProxyEvent) => {
  const { diet } = JSON.parse(event.body ?? '{}') as { diet: string }
  const system = [{ text: `You answer questions about cooking. The reader's diet: ${diet}. Never give medical advice.` }]
  const messages = [{ role: 'user' as const, content: [{ text: 'Propose a dinner.' }] }]
  const answer = await bedrock.send(new ConverseCommand({ modelId, system, messages })) // finds prompt-injection
  return { statusCode: 200, body: JSON.stringify({ text: answer.output?.message?.content?.[0]?.text }) }
}
