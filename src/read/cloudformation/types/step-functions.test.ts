import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sample, settings, table } from './sample.ts'

const type = 'AWS::StepFunctions::StateMachine'
const state = {
  resource: undefined,
  target: undefined,
  maxConcurrency: undefined,
  timeoutSeconds: undefined,
  retries: false,
  catches: false,
  next: [],
  chain: '',
  starts: false,
  data: { language: 'JSONPath', choices: [], catches: [] },
}
const task = (settings: string): string => `{ Definition: { StartAt: A, States: { A: { Type: Task, ${settings} } } } }`
const target = (settings: string, beside = ''): unknown => {
  const machine = sample(type, task(settings), beside)
  const { states } = settingsOf(machine)
  return Array.isArray(states) ? (states[0] as { target: unknown }).target : states
}
const settingsOf = (machine: ReturnType<typeof sample>): Readonly<Record<string, unknown>> => settings(machine, 'states')

table(type, [
  [
    'defaults',
    '{ RoleArn: !GetAtt Role.Arn }',
    { kind: 'workflow', express: false, logging: 'off', logsData: false, tracing: false, role: 'app/Role', states: '?' },
  ],
  [
    'written settings',
    '{ StateMachineType: EXPRESS, LoggingConfiguration: { Level: ALL, IncludeExecutionData: true }, TracingConfiguration: { Enabled: true }, RoleArn: arn:aws:iam::1:role/x }',
    { express: true, logging: 'all', logsData: true, tracing: true, role: undefined },
  ],
  ['a level that nobody tells', '{ LoggingConfiguration: { Level: !Ref Open } }', { logging: '?' }],
  [
    'states in a map',
    `{ Definition: { StartAt: First, States: {
        First: { Type: Task, Resource: !GetAtt Fn.Arn, TimeoutSeconds: 30, Retry: [{ ErrorEquals: [States.ALL] }], Catch: [{ ErrorEquals: [States.ALL], Next: Bad }], Next: Which },
        Which: { Type: Choice, Choices: [{ Variable: $.x, IsNull: true, Next: Bad }, { Variable: $.x, IsNull: false, Next: Good }], Default: Good },
        Good: { Type: Succeed }, Bad: { Type: Fail } } } }`,
    {
      states: [
        {
          ...state,
          name: 'First',
          starts: true,
          data: { ...state.data, catches: [{ next: 'Bad' }] },
          type: 'Task',
          resource: '${app/Fn.Arn}',
          target: 'app/Fn',
          timeoutSeconds: 30,
          retries: true,
          catches: true,
          next: ['Which', 'Bad'],
        },
        {
          ...state,
          name: 'Which',
          type: 'Choice',
          next: ['Bad', 'Good'],
          data: {
            ...state.data,
            otherwise: 'Good',
            choices: [
              { next: 'Bad', fixes: ['$.x'] },
              { next: 'Good', fixes: [] },
            ],
          },
        },
        { ...state, name: 'Good', type: 'Succeed' },
        { ...state, name: 'Bad', type: 'Fail' },
      ],
    },
  ],
  [
    'states inside others',
    `{ Definition: { StartAt: Both, States: {
        Both: { Type: Parallel, Next: Each, Branches: [{ StartAt: Left, States: { Left: { Type: Pass, End: true } } }, { StartAt: Right, States: { Right: { Type: Wait, Seconds: 1, End: true } } }] },
        Each: { Type: Map, MaxConcurrency: 5, ItemProcessor: { StartAt: One, States: { One: { Type: Map, Iterator: { StartAt: Deep, States: { Deep: { Type: Task, Resource: !GetAtt Fn.Arn, End: true } } } } } } } } } }`,
    {
      states: [
        { ...state, name: 'Both', starts: true, type: 'Parallel', next: ['Left', 'Right', 'Each'] },
        { ...state, name: 'Left', chain: 'Both/0', starts: true, type: 'Pass' },
        { ...state, name: 'Right', chain: 'Both/1', starts: true, type: 'Wait' },
        { ...state, name: 'Each', type: 'Map', maxConcurrency: 5, next: ['One'] },
        { ...state, name: 'One', chain: 'Each/0', starts: true, type: 'Map', maxConcurrency: 0, next: ['Deep'] },
        { ...state, name: 'Deep', chain: 'One/0', starts: true, type: 'Task', resource: '${app/Fn.Arn}', target: 'app/Fn' },
      ],
    },
  ],
  [
    'JSON with holes',
    `{ DefinitionString: !Sub '{"StartAt":"A","States":{"A":{"Type":"Task","Resource":"\${Fn.Arn}","TimeoutSeconds":\${Set},"End":true}}}' }`,
    // `true` is no number: not a guess either.
    { states: [{ ...state, name: 'A', starts: true, type: 'Task', resource: '${app/Fn.Arn}', target: 'app/Fn', timeoutSeconds: '?' }] },
  ],
  [
    'JSON with an open number',
    `{ DefinitionString: !Sub '{"StartAt":"A","States":{"A":{"Type":"Map","MaxConcurrency":\${Open},"ItemProcessor":{"StartAt":"B","States":{"B":{"Type":"Pass"}}}}}}' }`,
    {
      states: [
        { ...state, name: 'A', starts: true, type: 'Map', maxConcurrency: '?', next: ['B'] },
        { ...state, name: 'B', chain: 'A/0', starts: true, type: 'Pass' },
      ],
    },
  ],
  [
    'joined lines',
    `{ DefinitionString: !Join ["\\n", ['{ "StartAt": "A",', '"States": { "A": { "Type": "Task", "End": true,', !Join ['', ['"Resource": "', !GetAtt Fn.Arn, '"']], '} } }']] }`,
    { states: [{ ...state, name: 'A', starts: true, type: 'Task', resource: '${app/Fn.Arn}', target: 'app/Fn' }] },
  ],
  [
    'substitutions in a string',
    `{ DefinitionString: '{"StartAt":"A","States":{"A":{"Type":"Task","Resource":"\${Worker}","TimeoutSeconds":\${Seconds}}}}', DefinitionSubstitutions: { Worker: !GetAtt Fn.Arn, Seconds: 20 } }`,
    { states: [{ ...state, name: 'A', starts: true, type: 'Task', resource: '${app/Fn.Arn}', target: 'app/Fn', timeoutSeconds: 20 }] },
  ],
  [
    'substitutions in a map',
    "{ Definition: { StartAt: A, States: { A: { Type: Task, Resource: '${Worker}' } } }, DefinitionSubstitutions: { Worker: !GetAtt Fn.Arn } }",
    { states: [{ ...state, name: 'A', starts: true, type: 'Task', resource: '${app/Fn.Arn}', target: 'app/Fn' }] },
  ],
  ['a definition in a bucket', '{ DefinitionS3Location: { Bucket: b, Key: k } }', { states: '?' }],
  ['a definition that nobody tells', '{ DefinitionString: !Ref Open }', { states: '?' }],
  ['a definition that is no JSON', '{ DefinitionString: \'{"StartAt": oops\' }', { states: '?' }],
  ['a state that nobody tells', '{ Definition: { States: { A: { Type: Pass }, B: !FindInMap [No, such, map] } } }', { states: '?' }],
  [
    'a definition by condition',
    '{ Definition: !If [IsProd, { States: { A: { Type: Pass } } }, { States: { B: { Type: Pass } } }] }',
    { states: { IsProd: [{ ...state, name: 'A', type: 'Pass' }], 'not IsProd': [{ ...state, name: 'B', type: 'Pass' }] } },
  ],
])

const targets: readonly (readonly [what: string, settings: string, expected: unknown, beside?: string])[] = [
  [
    'a function by its integration',
    'Resource: "arn:aws:states:::lambda:invoke", Parameters: { FunctionName: !GetAtt Fn.Arn, Payload.$: $ }',
    'app/Fn',
  ],
  [
    'a function by plain name',
    'Resource: "arn:aws:states:::lambda:invoke.waitForTaskToken", Parameters: { FunctionName: worker }',
    'app/Fn',
  ],
  [
    'a function with its version',
    "Resource: !Sub 'arn:${AWS::Partition}:states:::lambda:invoke', Arguments: { FunctionName: !Sub '${Fn.Arn}:$LATEST' }",
    'app/Fn',
  ],
  ['a function chosen at run time', 'Resource: "arn:aws:states:::lambda:invoke", Parameters: { FunctionName.$: $.function }', '?'],
  [
    'a function chosen by an expression',
    'Resource: "arn:aws:states:::lambda:invoke", Arguments: { FunctionName: "{% $states.input.f %}" }',
    '?',
  ],
  ['arguments by an expression', 'Resource: "arn:aws:states:::lambda:invoke", Arguments: "{% $states.input %}"', '?'],
  ['a queue', 'Resource: "arn:aws:states:::sqs:sendMessage", Parameters: { QueueUrl: !Ref Dead, MessageBody.$: $ }', 'app/Dead'],
  [
    'a table by plain name',
    'Resource: "arn:aws:states:::dynamodb:putItem", Parameters: { TableName: orders }',
    'app/Table',
    '  Table: { Type: AWS::DynamoDB::Table, Properties: { TableName: orders } }',
  ],
  [
    'a bus',
    'Resource: "arn:aws:states:::events:putEvents", Parameters: { Entries: [{ EventBusName: orders, Source: s }] }',
    'app/Bus',
    '  Bus: { Type: AWS::Events::EventBus, Properties: { Name: orders } }',
  ],
  [
    'another machine',
    'Resource: "arn:aws:states:::states:startExecution.sync:2", Parameters: { StateMachineArn: !Ref Other }',
    'app/Other',
    `  Other: { Type: ${type} }`,
  ],
  ['an activity', 'Resource: !Ref Work', 'app/Work', '  Work: { Type: AWS::StepFunctions::Activity }'],
  [
    'a service as such',
    'Resource: "arn:aws:states:::aws-sdk:textract:detectDocumentText", Parameters: {}',
    { external: ['arn:aws:states:::aws-sdk:textract:detectDocumentText'] },
  ],
  ['nothing', 'Comment: no resource', '?'],
]
for (const [what, settings, expected, beside] of targets)
  test(`${type}: a task for ${what}`, () => {
    assert.deepEqual(target(settings, beside), expected)
  })

test(`${type}: a state stands at its own line, in a string at the definition's`, () => {
  const lines = `{
      Definition: { States: {
        A: { Type: Pass } } } }`
  const [inMap, inString] = [lines, `{\n      DefinitionString: '{"States":{"A":{"Type":"Pass"}}}' }`].map((properties) => {
    const machine = sample(type, properties)
    const states = machine.kind === 'workflow' && machine.states.state === 'known' ? machine.states.value : []
    return (states[0]?.at.line ?? 0) - machine.at.line
  })
  assert.deepEqual([inMap, inString], [2, 1])
})
