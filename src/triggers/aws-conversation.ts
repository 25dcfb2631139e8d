import { attacker, optional, partly, platform } from './field.ts'
import { synchronousBytes } from './limits.ts'
import type { TriggerFacts } from './trigger-facts.ts'

const conversation = {
  kind: 'other',
  provider: 'aws',
  retries: 'none',
  partialFailures: false,
  answer: 'value',
  maxBytes: synchronousBytes,
} as const

export const awsConversation = {
  'aws-lex': {
    ...conversation,
    title: 'Lex bot',
    recognise: [
      { path: 'sessionState.intent', type: 'object' },
      { path: 'bot.aliasId', type: 'string' },
      { path: 'invocationSource', type: 'string' },
    ],
    fields: [
      attacker('', 'object', { note: 'what was said or typed, the session and request attributes that the client sends' }),
      partly('inputMode', 'string'),
      platform('bot', 'object'),
      platform('invocationSource', 'string'),
      platform('messageVersion', 'string'),
      platform('invocationLabel', 'string', optional),
      partly('sessionState.intent.name', 'string'),
      partly('sessionState.intent.state', 'string'),
    ],
    trust: 'as-source',
    reference: 'https://docs.aws.amazon.com/lexv2/latest/dg/lambda-input-format.html',
  },
  'aws-lex-v1': {
    ...conversation,
    title: 'Lex bot, version 1',
    recognise: [
      { path: 'currentIntent.name', type: 'string' },
      { path: 'bot.alias', type: 'string' },
      { path: 'invocationSource', type: 'string' },
    ],
    fields: [
      attacker('', 'object', { note: 'what was said or typed, the user’s id and the attributes that the client sends' }),
      partly('currentIntent.name', 'string'),
      partly('currentIntent.confirmationStatus', 'string'),
      partly('outputDialogMode', 'string'),
      platform('bot', 'object'),
      platform('invocationSource', 'string'),
      platform('messageVersion', 'string'),
    ],
    trust: 'as-source',
    reference: 'https://docs.aws.amazon.com/lex/latest/dg/lambda-input-response-format.html',
  },
  'aws-alexa': {
    ...conversation,
    title: 'Alexa skill',
    recognise: [
      { path: 'context.System.application.applicationId', type: 'string' },
      { path: 'request.type', type: 'string' },
      { path: 'request.requestId', type: 'string' },
    ],
    fields: [
      platform('version', 'string'),
      platform('context', 'object', { note: 'compare applicationId with the skill’s own' }),
      platform('session', 'object', optional),
      partly('session.attributes', 'object', { ...optional, note: 'the function’s own, from the answer before' }),
      platform('request', 'object'),
      attacker('request.intent.slots.*', 'object', optional),
    ],
    trust: 'public',
    reference: 'https://developer.amazon.com/en-US/docs/alexa/custom-skills/request-and-response-json-reference.html',
  },
  'aws-connect': {
    ...conversation,
    title: 'Connect contact flow',
    recognise: [
      { path: 'Name', type: 'string' },
      { path: 'Details.ContactData.ContactId', type: 'string' },
    ],
    fields: [
      platform('Name', 'string'),
      platform('Details.ContactData', 'object'),
      attacker('Details.ContactData.Attributes.*', 'string', {
        ...optional,
        note: 'what the flow stored, such as keys pressed and chat fields',
      }),
      attacker('Details.ContactData.CustomerEndpoint', 'object', { ...optional, note: 'a caller’s number can be forged' }),
      partly('Details.Parameters', 'object', { ...optional, note: 'the flow’s, which may carry the caller’s input' }),
    ],
    trust: 'public',
    reference: 'https://docs.aws.amazon.com/connect/latest/adminguide/connect-lambda-functions.html',
  },
  'aws-agent': {
    ...conversation,
    title: 'Bedrock agent action',
    recognise: [
      { path: 'actionGroup', type: 'string' },
      { path: 'agent.id', type: 'string' },
      { path: 'messageVersion', type: 'string' },
    ],
    fields: [
      platform('messageVersion', 'string'),
      platform('agent', 'object'),
      platform('sessionId', 'string'),
      partly('actionGroup', 'string'),
      partly('apiPath', 'string', { ...optional, note: 'one of the declared ones; the model chooses' }),
      partly('httpMethod', 'string', optional),
      partly('function', 'string', optional),
      attacker('inputText', 'string'),
      attacker('parameters[]', 'object', { ...optional, note: 'filled in by the model, whom the user talks into anything' }),
      attacker('requestBody', 'object', optional),
      partly('sessionAttributes', 'object', optional),
      partly('promptSessionAttributes', 'object', optional),
    ],
    trust: 'as-source',
    reference: 'https://docs.aws.amazon.com/bedrock/latest/userguide/agents-lambda.html',
  },
} satisfies Record<string, TriggerFacts>
