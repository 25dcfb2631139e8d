import { cloudService } from '../cloud.ts'
import { each, operations } from './facts.ts'

export const sfn = cloudService({
  id: 'sfn',
  names: ['StepFunctions'],
  operations: operations({
    StartExecution: { on: 'stateMachineArn', writes: { input: 'input' } },
    StartSyncExecution: { on: 'stateMachineArn', writes: { input: 'input' }, reads: { content: 'output' } },
    SendTaskSuccess: { about: 'taskToken', writes: { content: 'output' } },
    SendTaskFailure: { about: 'taskToken', writes: { content: ['error', 'cause'] } },
    SendTaskHeartbeat: { about: 'taskToken' },
    GetActivityTask: { on: 'activityArn', reads: { input: 'input' } },
    DescribeExecution: { about: 'executionArn', reads: { input: 'input', content: 'output' }, recordKey: 'executionArn' },
    GetExecutionHistory: { about: 'executionArn', recordKey: 'executionArn' },
    ...each('RedriveExecution StopExecution', { about: 'executionArn', recordKey: 'executionArn' }),
    CreateStateMachine: { on: 'name', into: { cloud: ['definition', 'roleArn'] } },
    UpdateStateMachine: { on: 'stateMachineArn', into: { cloud: ['definition', 'roleArn'] } },
    TestState: { into: { cloud: ['definition', 'roleArn'] }, writes: { input: 'input' } },
    CreateStateMachineAlias: { on: 'name', into: { cloud: 'routingConfiguration[].stateMachineVersionArn' } },
    UpdateStateMachineAlias: { on: 'stateMachineAliasArn', into: { cloud: 'routingConfiguration[].stateMachineVersionArn' } },
    ...each('DeleteStateMachine DescribeStateMachine ListExecutions PublishStateMachineVersion', { on: 'stateMachineArn' }),
  }),
  source: 'https://docs.aws.amazon.com/step-functions/latest/apireference/API_Operations.html, 2026-11-22',
})
