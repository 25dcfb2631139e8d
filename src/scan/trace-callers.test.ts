import assert from 'node:assert/strict'
import { test } from 'node:test'
import { noOptions, projectOf, readProject } from '../read/index.ts'
import { traceProject } from './trace-project.ts'

/** `prepare` gives back what it is given: to anybody over the route, and to the workflow, which a schedule starts with nothing of anybody's. */
const application = (task: string, start: string): readonly (readonly [string, string])[] => [
  [
    'template.yaml',
    `Transform: AWS::Serverless-2016-10-31
Resources:
  Prepare:
    Type: AWS::Serverless::Function
    Properties: { Handler: prepare.handler, Runtime: nodejs22.x, CodeUri: ., Events: { Open: { Type: Api, Properties: { Path: /open, Method: post } } } }
  Run:
    Type: AWS::Serverless::Function
    Properties: { Handler: run.handler, Runtime: nodejs22.x, CodeUri: . }
  Flow:
    Type: AWS::Serverless::StateMachine
    Properties:
      Definition:
        StartAt: Prepare
        States:
          Prepare: { Type: Task, Resource: !GetAtt Prepare.Arn, ${task} Next: Run }
          Run: { Type: Task, Resource: !GetAtt Run.Arn, End: true }
      Policies: [{ LambdaInvokePolicy: { FunctionName: !Ref Prepare } }, { LambdaInvokePolicy: { FunctionName: !Ref Run } }]
${start}`,
  ],
  ['prepare.js', 'exports.handler = async (event) => ({ name: event.name })\n'],
  ['run.js', "const { execSync } = require('child_process')\nexports.handler = async (event) => { execSync('convert ' + event.name) }\n"],
]

const opened = `  Start:
    Type: AWS::Serverless::Function
    Properties:
      Handler: start.handler
      Runtime: nodejs22.x
      CodeUri: .
      Environment: { Variables: { FLOW: !Ref Flow } }
      Policies: [{ StepFunctionsExecutionPolicy: { StateMachineName: !GetAtt Flow.Name } }]
      Events: { Open: { Type: Api, Properties: { Path: /start, Method: post } } }
`
const start = `const { SFNClient, StartExecutionCommand } = require('@aws-sdk/client-sfn')
exports.handler = async (event) => {
  await new SFNClient({}).send(new StartExecutionCommand({ stateMachineArn: process.env.FLOW, input: event.body }))
}
`

function commandsIn(files: readonly (readonly [string, string])[]): number {
  const project = projectOf(new Map(files))
  return traceProject(readProject(project, noOptions), project).application.code.flows.filter(({ kind }) => kind === 'command').length
}

test('what a function answers to one caller comes from what that caller gave it', () => {
  assert.equal(commandsIn(application('Parameters: { name: fixed },', '')), 0)
  assert.equal(commandsIn([...application('Parameters: { name: fixed },', opened), ['start.js', start]]), 0)
  assert.equal(commandsIn([...application('', opened), ['start.js', start]]), 1)
})
