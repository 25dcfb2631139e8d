import { check } from '../check.ts'
import { flowsOf } from '../flow-check.ts'

export default check({
  title: 'A caller can give orders to the language model',
  risk: 'event-injection',
  severity: { public: 'medium', authenticated: 'low', internal: 'low' },
  why: 'A model does not tell instructions from data. Text inside the instructions can replace them: other people’s data is told, tools are called with the function’s rights, a decision is turned round.',
  fix: 'Keep instructions fixed and hand the caller’s text over in a message of its own, marked as data (`role: user`, not `system`); give the model no right that the caller lacks, and check what it answers; a guardrail (`guardrailConfig`).',
  silent: [
    'The value is one of a list or a number.',
    'It stands in a user’s message and not in the instructions.',
    'It comes from the application itself.',
  ],
  references: ['OW-A1', 'SAS-1', 'CWE-1427', 'https://genai.owasp.org/llmrisk/llm01-prompt-injection/'],

  find: (app) => flowsOf(app, 'prompt', 'becomes part of the model’s instructions'),
})
