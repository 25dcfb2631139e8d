import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { StateData } from '../../../model/state-data.ts'
import { sample } from './sample.ts'

const empty = { language: 'JSONPath', choices: [], catches: [] }

function dataOf(state: string, around = ''): unknown {
  const machine = sample('AWS::StepFunctions::StateMachine', `{ Definition: { StartAt: A, ${around} States: { A: ${state} } } }`)
  const states = machine.kind === 'workflow' && machine.states.state === 'known' ? machine.states.value : []
  return states[0]?.data
}

const cases: readonly (readonly [what: string, state: string, expected: Partial<StateData>])[] = [
  ['nothing is written', '{ Type: Task }', {}],
  [
    'paths',
    '{ Type: Task, InputPath: $.in, ResultPath: $.out, OutputPath: $.rest }',
    { inputPath: '$.in', resultPath: '$.out', outputPath: '$.rest' },
  ],
  ['paths that take nothing', '{ Type: Task, InputPath: null, ResultPath: null }', { inputPath: null, resultPath: null }],
  [
    'parameters',
    '{ Type: Task, Parameters: { id.$: $.id, kind: order, deep: { list: [1, $.no] }, to: !Ref Dead } }',
    {
      given: {
        kind: 'fields',
        fields: [
          ['id', { kind: 'path', path: '$.id' }],
          ['kind', { kind: 'constant', value: 'order' }],
          [
            'deep',
            {
              kind: 'fields',
              fields: [
                [
                  'list',
                  {
                    kind: 'items',
                    items: [
                      { kind: 'constant', value: 1 },
                      { kind: 'constant', value: '$.no' },
                    ],
                  },
                ],
              ],
            },
          ],
          ['to', { kind: 'text', text: [{ kind: 'reference', to: 'app/Dead' as never, attribute: 'Ref' }] }],
        ],
      },
    },
  ],
  [
    'items from elsewhere, in batches',
    '{ Type: Map, ItemReader: { Resource: "arn:aws:states:::s3:getObject", Parameters: { Bucket.$: $.b } }, ItemBatcher: { MaxItemsPerBatch: 10, BatchInput: { by.$: $.by } } }',
    {
      itemReader: {
        resource: { kind: 'constant', value: 'arn:aws:states:::s3:getObject' },
        given: { kind: 'fields', fields: [['Bucket', { kind: 'path', path: '$.b' }]] },
      },
      batches: { given: { kind: 'fields', fields: [['by', { kind: 'path', path: '$.by' }]] } },
    },
  ],
  ['batches of items alone', '{ Type: Map, ItemBatcher: { MaxItemsPerBatch: 10 } }', { batches: {} }],
  [
    'the older parameters of a Map',
    '{ Type: Map, ItemsPath: $.all, Parameters: { one.$: $$.Map.Item.Value } }',
    {
      items: { kind: 'path', path: '$.all' },
      itemSelector: { kind: 'fields', fields: [['one', { kind: 'path', path: '$$.Map.Item.Value' }]] },
    },
  ],
  [
    'a result has no paths',
    '{ Type: Pass, Result: { a.$: $.b } }',
    { result: { kind: 'fields', fields: [['a.$', { kind: 'constant', value: '$.b' }]] } },
  ],
  [
    'a catch with its own path',
    '{ Type: Task, Catch: [{ ErrorEquals: [States.ALL], ResultPath: $.error, Next: B }] }',
    { catches: [{ next: 'B', resultPath: '$.error' }] },
  ],
  [
    'JSONata',
    "{ Type: Task, QueryLanguage: JSONata, Arguments: { id: '{% $states.input.id %}', kind: order }, Output: '{% $states.result %}', Assign: { x: 1 } }",
    {
      language: 'JSONata',
      given: {
        kind: 'fields',
        fields: [
          ['id', { kind: 'expression', code: '$states.input.id' }],
          ['kind', { kind: 'constant', value: 'order' }],
        ],
      },
      output: { kind: 'expression', code: '$states.result' },
      assign: { kind: 'fields', fields: [['x', { kind: 'constant', value: 1 }]] },
    },
  ],
]
for (const [what, state, expected] of cases)
  void test(`data of a state: ${what}`, () => {
    assert.deepEqual(dataOf(state), { ...empty, ...expected })
  })

void test('data of a state: the language of the whole definition', () => {
  assert.equal((dataOf('{ Type: Pass }', 'QueryLanguage: JSONata,') as StateData).language, 'JSONata')
})

const rules: readonly (readonly [rule: string, fixes: readonly string[]])[] = [
  ['{ Variable: $.a, StringEquals: x }', ['$.a']],
  ['{ Variable: $.a, NumericGreaterThan: 1 }', ['$.a']],
  ['{ Variable: $.a, IsNumeric: true }', ['$.a']],
  ['{ Variable: $.a, IsNumeric: false }', []],
  ['{ Variable: $.a, StringMatches: x }', ['$.a']],
  ['{ Variable: $.a, StringMatches: x-* }', []],
  ['{ Variable: $.a, StringGreaterThan: x }', []],
  ['{ Variable: $.a, IsPresent: true }', []],
  ['{ And: [{ Variable: $.a, StringEquals: x }, { Variable: $.b, BooleanEquals: true }] }', ['$.a', '$.b']],
  ['{ Or: [{ Variable: $.a, StringEquals: x }, { Variable: $.a, StringEquals: y }] }', ['$.a']],
  ['{ Or: [{ Variable: $.a, StringEquals: x }, { Variable: $.b, StringEquals: y }] }', []],
  ['{ Not: { Variable: $.a, StringEquals: x } }', []],
  ["{ Condition: \"{% $states.input.a = 'x' and $states.input.b.c in ['y', 'z'] %}\" }", ['$.a', '$.b.c']],
  ["{ Condition: \"{% $states.input.a = 'x' or $states.input.b = 'y' %}\" }", []],
  ["{ Condition: \"{% $states.input.a = 'x' and $states.input.b = 'y' or $states.input.c = 1 %}\" }", []],
  ["{ Condition: '{% $states.input.a != 1 %}' }", []],
]
for (const [rule, fixes] of rules)
  void test(`a choice: ${rule}`, () => {
    const state = `{ Type: Choice, Choices: [${rule.replace(/ \}$/, ', Next: B }')}] }`
    assert.deepEqual(dataOf(state), { ...empty, choices: [{ next: 'B', fixes }] })
  })
