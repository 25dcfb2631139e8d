import { cloudService } from '../cloud.ts'
import { operations } from './facts.ts'

const guardrail = ['guardrailIdentifier', 'guardrailVersion']

/** What a model answers is written by whoever wrote the prompt, or the documents in it. */
export const bedrockRuntime = cloudService({
  id: 'bedrock-runtime',
  operations: operations({
    InvokeModel: { on: 'modelId', into: { prompt: 'body', cloud: guardrail }, reads: { content: 'body' } },
    InvokeModelWithResponseStream: { on: 'modelId', into: { prompt: 'body', cloud: guardrail }, reads: { content: 'body[].chunk.bytes' } },
    Converse: {
      on: 'modelId',
      into: {
        prompt: ['system[].text', 'messages[].content[].text', 'promptVariables.*.text'],
        cloud: ['guardrailConfig.guardrailIdentifier', 'guardrailConfig.guardrailVersion', 'messages[].role'],
      },
      whole: { cloud: ['toolConfig', 'guardrailConfig'], prompt: ['messages', 'system'] },
      reads: { content: ['output.message.content[].text', 'output.message.content[].toolUse.input'] },
    },
    ConverseStream: {
      on: 'modelId',
      into: {
        prompt: ['system[].text', 'messages[].content[].text', 'promptVariables.*.text'],
        cloud: ['guardrailConfig.guardrailIdentifier', 'guardrailConfig.guardrailVersion', 'messages[].role'],
      },
      whole: { cloud: ['toolConfig', 'guardrailConfig'], prompt: ['messages', 'system'] },
      reads: { content: ['stream[].contentBlockDelta.delta.text', 'stream[].contentBlockDelta.delta.toolUse.input'] },
    },
    StartAsyncInvoke: { on: 'modelId', into: { prompt: 'modelInput', cloud: 'outputDataConfig.s3OutputDataConfig.s3Uri' } },
    GetAsyncInvoke: { about: 'invocationArn', recordKey: 'invocationArn' },
    ApplyGuardrail: { on: 'guardrailIdentifier', into: { cloud: 'guardrailVersion' } },
  }),
  source: 'https://docs.aws.amazon.com/bedrock/latest/APIReference/API_Operations_Amazon_Bedrock_Runtime.html, 2026-11-22',
})
