import { cloudService } from '../cloud.ts'
import { each, operations } from './facts.ts'

export const codebuild = cloudService({
  id: 'codebuild',
  operations: operations({
    ...each('StartBuild StartBuildBatch', {
      on: 'projectName',
      into: {
        cloud: [
          'buildspecOverride',
          'sourceLocationOverride',
          'sourceTypeOverride',
          'sourceVersion',
          'secondarySourcesOverride[].location',
          'secondarySourcesOverride[].buildspec',
          'imageOverride',
          'serviceRoleOverride',
          'privilegedModeOverride',
          'artifactsOverride.location',
          'environmentVariablesOverride[].name',
          'environmentVariablesOverride[].type',
        ],
      },
      whole: { cloud: 'environmentVariablesOverride' },
      writes: { input: 'environmentVariablesOverride[].value' },
    }),
    CreateProject: { on: 'name', into: { cloud: ['serviceRole', 'source.buildspec', 'source.location', 'environment.image'] } },
    UpdateProject: { on: 'name', into: { cloud: ['serviceRole', 'source.buildspec', 'source.location', 'environment.image'] } },
    ImportSourceCredentials: { into: { cloud: ['username', 'serverType'] } },
    PutResourcePolicy: { on: 'resourceArn', into: { cloud: 'policy' } },
    CreateWebhook: { on: 'projectName' },
    BatchGetProjects: { on: 'names[]', secrets: 'projects[].environment.environmentVariables[].value' },
    BatchGetBuilds: { about: 'ids[]', recordKey: 'ids[]' },
    ...each('RetryBuild StopBuild', { about: 'id', recordKey: 'id' }),
    DeleteProject: { on: 'name' },
  }),
  source: 'https://docs.aws.amazon.com/codebuild/latest/APIReference/API_Operations.html, 2026-11-22',
})
