import { cloudService } from '../cloud.ts'
import { each, operations } from './facts.ts'

const targets = ['InstanceIds[]', 'Targets[].Key', 'Targets[].Values[]', 'ServiceRoleArn', 'OutputS3BucketName']

/** A parameter's value is a secret where it is a SecureString that was asked for decrypted (`WithDecryption`). */
export const ssm = cloudService({
  id: 'ssm',
  operations: operations({
    PutParameter: { on: 'Name', into: { cloud: 'Policies' }, writes: { value: 'Value', key: 'Name' } },
    GetParameter: { on: 'Name', reads: { value: 'Parameter.Value' }, secrets: 'Parameter.Value' },
    GetParameters: { on: 'Names[]', reads: { value: 'Parameters[].Value' }, secrets: 'Parameters[].Value' },
    GetParametersByPath: {
      on: 'Path',
      reads: { value: 'Parameters[].Value', key: 'Parameters[].Name' },
      secrets: 'Parameters[].Value',
    },
    GetParameterHistory: { on: 'Name', reads: { value: 'Parameters[].Value' }, secrets: 'Parameters[].Value' },
    DeleteParameter: { on: 'Name' },
    DeleteParameters: { on: 'Names[]' },

    // The usual documents (AWS-RunShellScript, AWS-RunPowerShellScript) run the values of their parameters in a shell.
    SendCommand: { on: 'DocumentName', into: { command: 'Parameters.*[]', cloud: targets }, whole: { cloud: 'Parameters' } },
    StartSession: { on: 'Target', into: { cloud: 'DocumentName', command: 'Parameters.*[]' } },
    StartAutomationExecution: {
      on: 'DocumentName',
      into: { cloud: ['Parameters.*[]', 'Targets[].Values[]', 'TargetLocations[].ExecutionRoleName', 'TargetLocationsURL'] },
      whole: { cloud: 'Parameters' },
    },
    CreateAssociation: {
      on: 'Name',
      into: { command: 'Parameters.*[]', cloud: ['InstanceId', 'Targets[].Values[]', 'AutomationTargetParameterName'] },
    },
    UpdateAssociation: { on: 'AssociationId', into: { command: 'Parameters.*[]', cloud: ['Name', 'Targets[].Values[]'] } },
    RegisterTaskWithMaintenanceWindow: {
      on: 'WindowId',
      into: {
        cloud: ['TaskArn', 'ServiceRoleArn', 'Targets[].Values[]'],
        command: 'TaskInvocationParameters.RunCommand.Parameters.*[]',
      },
      writes: { input: ['TaskInvocationParameters.Lambda.Payload', 'TaskInvocationParameters.StepFunctions.Input'] },
    },
    CreateDocument: { on: 'Name', into: { cloud: 'Content' } },
    UpdateDocument: { on: 'Name', into: { cloud: 'Content' } },
    ModifyDocumentPermission: { on: 'Name', into: { cloud: 'AccountIdsToAdd[]' } },
    PutResourcePolicy: { on: 'ResourceArn', into: { cloud: 'Policy' } },
    UpdateServiceSetting: { on: 'SettingId', into: { cloud: 'SettingValue' } },
    CreateActivation: { into: { cloud: 'IamRole' }, secrets: 'ActivationCode' },
    UpdateManagedInstanceRole: { on: 'InstanceId', into: { cloud: 'IamRole' } },
    GetCommandInvocation: {
      about: 'InstanceId',
      recordKey: 'CommandId',
      reads: { content: ['StandardOutputContent', 'StandardErrorContent'] },
    },
    ...each('DeleteDocument DescribeDocument GetDocument', { on: 'Name' }),
    ...each('CancelCommand ListCommandInvocations', { about: 'CommandId', recordKey: 'CommandId' }),
    TerminateSession: { about: 'SessionId', recordKey: 'SessionId' },
  }),
  source: 'https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_Operations.html, 2026-11-22',
})
