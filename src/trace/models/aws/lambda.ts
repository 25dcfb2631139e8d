import { cloudService } from '../cloud.ts'
import { each, operations } from './facts.ts'

const configuration = ['Role', 'Handler', 'Layers[]', 'Environment.Variables.*', 'Environment.Variables{}', 'FileSystemConfigs[].Arn']

/** What `Invoke` gives back is what the other function returned; that is a flow of the application, not of a channel. */
export const lambda = cloudService({
  id: 'lambda',
  operations: operations({
    Invoke: { on: 'FunctionName', into: { cloud: 'Qualifier' }, writes: { input: 'Payload' } },
    InvokeAsync: { on: 'FunctionName', writes: { input: 'InvokeArgs' } },
    InvokeWithResponseStream: { on: 'FunctionName', into: { cloud: 'Qualifier' }, writes: { input: 'Payload' } },

    CreateFunction: {
      on: 'FunctionName',
      into: {
        code: 'Code.ZipFile',
        cloud: [...configuration, 'Code.S3Bucket', 'Code.S3Key', 'Code.ImageUri', 'ImageConfig.Command[]', 'ImageConfig.EntryPoint[]'],
        work: ['MemorySize', 'Timeout'],
      },
      whole: { cloud: 'Code' },
    },
    UpdateFunctionCode: { on: 'FunctionName', into: { code: 'ZipFile', cloud: ['S3Bucket', 'S3Key', 'ImageUri'] } },
    UpdateFunctionConfiguration: {
      on: 'FunctionName',
      into: { cloud: [...configuration, 'ImageConfig.Command[]', 'ImageConfig.EntryPoint[]'], work: ['MemorySize', 'Timeout'] },
    },
    PublishLayerVersion: { on: 'LayerName', into: { code: 'Content.ZipFile', cloud: ['Content.S3Bucket', 'Content.S3Key'] } },
    AddPermission: { on: 'FunctionName', into: { cloud: ['Principal', 'Action', 'SourceArn', 'SourceAccount', 'FunctionUrlAuthType'] } },
    AddLayerVersionPermission: { on: 'LayerName', into: { cloud: ['Principal', 'Action', 'OrganizationId'] } },
    PutResourcePolicy: { on: 'ResourceArn', into: { cloud: 'Policy' } },
    CreateFunctionUrlConfig: { on: 'FunctionName', into: { cloud: ['AuthType', 'Cors.AllowOrigins[]'] } },
    UpdateFunctionUrlConfig: { on: 'FunctionName', into: { cloud: ['AuthType', 'Cors.AllowOrigins[]'] } },
    CreateEventSourceMapping: { on: 'FunctionName', into: { cloud: 'EventSourceArn' } },
    UpdateEventSourceMapping: { on: 'FunctionName', into: { cloud: 'UUID' } },
    PutFunctionEventInvokeConfig: {
      on: 'FunctionName',
      into: { cloud: ['DestinationConfig.OnSuccess.Destination', 'DestinationConfig.OnFailure.Destination'] },
    },
    PutFunctionConcurrency: { on: 'FunctionName', into: { work: 'ReservedConcurrentExecutions' } },
    PutProvisionedConcurrencyConfig: { on: 'FunctionName', into: { work: 'ProvisionedConcurrentExecutions' } },
    CreateAlias: { on: 'FunctionName', into: { cloud: 'FunctionVersion' } },
    UpdateAlias: { on: 'FunctionName', into: { cloud: ['Name', 'FunctionVersion'] } },
    GetFunction: { on: 'FunctionName', secrets: ['Configuration.Environment.Variables.*', 'Code.Location'] },
    GetFunctionConfiguration: { on: 'FunctionName', secrets: 'Environment.Variables.*' },
    SendDurableExecutionCallbackSuccess: { about: 'CallbackId', writes: { content: 'Result' } },
    ...each(
      'DeleteFunction DeleteFunctionConcurrency DeleteFunctionUrlConfig GetFunctionUrlConfig GetPolicy PublishVersion RemovePermission',
      {
        on: 'FunctionName',
      },
    ),
    DeleteEventSourceMapping: { on: 'UUID' },
  }),
  source: 'https://docs.aws.amazon.com/lambda/latest/api/API_Operations.html, 2026-11-22',
})
