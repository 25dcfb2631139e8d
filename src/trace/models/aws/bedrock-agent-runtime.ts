import { cloudService } from '../cloud.ts'
import { each, operations } from './facts.ts'

const knowledge = 'retrieveAndGenerateConfiguration.knowledgeBaseConfiguration'
const search = 'retrievalConfiguration.vectorSearchConfiguration'

/** A search's `filter` is often what keeps tenants apart; who may write a whole filter sees every document. */
export const bedrockAgentRuntime = cloudService({
  id: 'bedrock-agent-runtime',
  operations: operations({
    InvokeAgent: {
      on: 'agentId',
      into: {
        prompt: ['inputText', 'sessionState.promptSessionAttributes.*', 'sessionState.conversationHistory.messages[].content[].text'],
        cloud: 'agentAliasId',
      },
      whole: { cloud: 'sessionState' },
      writes: { attributes: 'sessionState.sessionAttributes' },
      reads: { content: 'completion[].chunk.bytes' },
      recordKey: 'sessionId',
    },
    InvokeInlineAgent: {
      on: 'foundationModel',
      into: {
        prompt: ['instruction', 'inputText'],
        cloud: ['knowledgeBases[].knowledgeBaseId', 'actionGroups[].actionGroupExecutor.lambda'],
      },
      whole: { cloud: ['actionGroups', 'collaborators', 'promptOverrideConfiguration'] },
      reads: { content: 'completion[].chunk.bytes' },
      recordKey: 'sessionId',
    },
    ...each('RetrieveAndGenerate', {
      on: `${knowledge}.knowledgeBaseId`,
      into: {
        prompt: ['input.text', `${knowledge}.generationConfiguration.promptTemplate.textPromptTemplate`],
        cloud: `${knowledge}.modelArn`,
      },
      whole: { nosql: `${knowledge}.${search}.filter` },
      reads: { content: ['output.text', 'citations[].retrievedReferences[].content.text'] },
      recordKey: 'sessionId',
    }),
    RetrieveAndGenerateStream: {
      on: `${knowledge}.knowledgeBaseId`,
      into: {
        prompt: ['input.text', `${knowledge}.generationConfiguration.promptTemplate.textPromptTemplate`],
        cloud: `${knowledge}.modelArn`,
      },
      whole: { nosql: `${knowledge}.${search}.filter` },
      reads: { content: 'stream[].output.text' },
      recordKey: 'sessionId',
    },
    Retrieve: {
      on: 'knowledgeBaseId',
      whole: { nosql: `${search}.filter` },
      reads: { content: 'retrievalResults[].content.text' },
    },
    InvokeFlow: {
      on: 'flowIdentifier',
      into: { prompt: 'inputs[].content.document', cloud: 'flowAliasIdentifier' },
      reads: { content: 'responseStream[].flowOutputEvent.content.document' },
    },
    StartFlowExecution: { on: 'flowIdentifier', into: { prompt: 'inputs[].content.document', cloud: 'flowAliasIdentifier' } },
    OptimizePrompt: { on: 'targetModelId', into: { prompt: 'input.textPrompt.text' } },
    GenerateQuery: {
      into: {
        prompt: 'queryGenerationInput.text',
        cloud: 'transformationConfiguration.textToSqlConfiguration.knowledgeBaseConfiguration.knowledgeBaseArn',
      },
      reads: { content: 'queries[].sql' },
    },
    Rerank: { on: 'rerankingConfiguration.bedrockRerankingConfiguration.modelConfiguration.modelArn' },
    ...each('DeleteAgentMemory GetAgentMemory', { on: 'agentId', recordKey: 'memoryId' }),
    ...each('DeleteSession EndSession GetSession', { about: 'sessionIdentifier', recordKey: 'sessionIdentifier' }),
  }),
  source: 'https://docs.aws.amazon.com/bedrock/latest/APIReference/API_Operations_Agents_for_Amazon_Bedrock_Runtime.html, 2026-11-22',
})
