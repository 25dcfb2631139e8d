import { cloudService } from '../cloud.ts'
import { each, operations } from './facts.ts'

const stack = ['TemplateBody', 'TemplateURL', 'RoleARN', 'Capabilities[]', 'NotificationARNs[]', 'Parameters[].ParameterKey']

export const cloudformation = cloudService({
  id: 'cloudformation',
  operations: operations({
    CreateStack: { on: 'StackName', into: { cloud: [...stack, 'StackPolicyBody', 'Parameters[].ParameterValue'] } },
    UpdateStack: { on: 'StackName', into: { cloud: [...stack, 'StackPolicyBody', 'Parameters[].ParameterValue'] } },
    CreateChangeSet: { on: 'StackName', into: { cloud: [...stack, 'ChangeSetName', 'Parameters[].ParameterValue'] } },
    ExecuteChangeSet: { on: 'StackName', into: { cloud: 'ChangeSetName' } },
    ...each('CreateStackSet UpdateStackSet', {
      on: 'StackSetName',
      into: {
        cloud: [
          'TemplateBody',
          'TemplateURL',
          'AdministrationRoleARN',
          'ExecutionRoleName',
          'Capabilities[]',
          'Parameters[].ParameterValue',
        ],
      },
    }),
    ...each('CreateStackInstances', { on: 'StackSetName', into: { cloud: ['Accounts[]', 'Regions[]'] } }),
    SetStackPolicy: { on: 'StackName', into: { cloud: ['StackPolicyBody', 'StackPolicyURL'] } },
    ValidateTemplate: { into: { cloud: 'TemplateURL' } },
    RegisterType: { on: 'TypeName', into: { cloud: ['SchemaHandlerPackage', 'ExecutionRoleArn'] } },
    SignalResource: { on: 'StackName', into: { cloud: 'LogicalResourceId' } },
    ...each('DeleteStack', { on: 'StackName', into: { cloud: 'RoleARN' } }),
    ...each('CancelUpdateStack DescribeStackEvents DescribeStackResources DescribeStacks GetTemplate ListStackResources', {
      on: 'StackName',
    }),
  }),
  source: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_Operations.html, 2026-11-22',
})
