import { cloudService } from '../cloud.ts'
import { each, operations } from './facts.ts'

const container = 'overrides.containerOverrides[]'
const task = [
  'taskDefinition',
  'overrides.taskRoleArn',
  'overrides.executionRoleArn',
  `${container}.environment[].name`,
  `${container}.environmentFiles[].value`,
  'networkConfiguration.awsvpcConfiguration.securityGroups[]',
  'networkConfiguration.awsvpcConfiguration.subnets[]',
]

/** A container's command is a list of arguments: one of them starts an option at worst, the whole list another program. */
export const ecs = cloudService({
  id: 'ecs',
  operations: operations({
    ...each('RunTask StartTask', {
      on: 'cluster',
      into: { cloud: task, argument: `${container}.command[]` },
      whole: { cloud: ['overrides', 'overrides.containerOverrides', container, `${container}.command`, `${container}.environment`] },
      writes: { input: `${container}.environment[].value` },
    }),
    ExecuteCommand: { on: 'cluster', into: { command: 'command', cloud: ['task', 'container'] } },
    RegisterTaskDefinition: {
      on: 'family',
      into: {
        cloud: [
          'taskRoleArn',
          'executionRoleArn',
          'containerDefinitions[].image',
          'containerDefinitions[].entryPoint[]',
          'containerDefinitions[].secrets[].valueFrom',
          'volumes[].host.sourcePath',
        ],
        argument: 'containerDefinitions[].command[]',
      },
      whole: { cloud: ['containerDefinitions', 'containerDefinitions[]', 'containerDefinitions[].command'] },
    },
    CreateService: { on: 'cluster', into: { cloud: ['serviceName', 'taskDefinition', 'role'], work: 'desiredCount' } },
    UpdateService: { on: 'cluster', into: { cloud: ['service', 'taskDefinition'], work: 'desiredCount' } },
    ...each('DescribeTasks', { on: 'cluster', into: { cloud: 'tasks[]' } }),
    StopTask: { on: 'cluster', into: { cloud: 'task' } },
    DeleteService: { on: 'cluster', into: { cloud: 'service' } },
    DeregisterTaskDefinition: { on: 'taskDefinition' },
    DeleteCluster: { on: 'cluster' },
  }),
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Operations.html, 2026-11-22',
})
