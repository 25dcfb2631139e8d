import { cloudService } from '../cloud.ts'
import { each, operations } from './facts.ts'

/** `parameters` replace `Ref::name` in the job definition's command, each as one argument. */
export const batch = cloudService({
  id: 'batch',
  operations: operations({
    SubmitJob: {
      on: 'jobQueue',
      into: {
        cloud: [
          'jobDefinition',
          'containerOverrides.environment[].name',
          'ecsPropertiesOverride.taskProperties[].containers[].environment[].name',
        ],
        argument: ['parameters.*', 'containerOverrides.command[]', 'ecsPropertiesOverride.taskProperties[].containers[].command[]'],
        work: 'arrayProperties.size',
      },
      whole: { cloud: ['containerOverrides', 'containerOverrides.command', 'containerOverrides.environment'] },
      writes: { input: 'containerOverrides.environment[].value' },
    },
    RegisterJobDefinition: {
      on: 'jobDefinitionName',
      into: {
        cloud: ['containerProperties.image', 'containerProperties.jobRoleArn', 'containerProperties.executionRoleArn'],
        argument: ['containerProperties.command[]', 'parameters.*'],
      },
      whole: { cloud: ['containerProperties', 'containerProperties.command'] },
    },
    ...each('CancelJob TerminateJob', { about: 'jobId', recordKey: 'jobId' }),
    DescribeJobs: { about: 'jobs[]', recordKey: 'jobs[]' },
    ListJobs: { on: 'jobQueue' },
    ...each('DeleteJobQueue UpdateJobQueue', { on: 'jobQueue' }),
    ...each('DeleteComputeEnvironment UpdateComputeEnvironment', { on: 'computeEnvironment' }),
    DeregisterJobDefinition: { on: 'jobDefinition' },
  }),
  source: 'https://docs.aws.amazon.com/batch/latest/APIReference/API_Operations.html, 2026-11-22',
})
