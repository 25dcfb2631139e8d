import { cloudService } from '../cloud.ts'
import { each, operations } from './facts.ts'

const output = 'Settings.OutputGroups[].OutputGroupSettings'

/** Inputs are read from S3, or over HTTP from any host that the URL names. */
export const mediaconvert = cloudService({
  id: 'mediaconvert',
  operations: operations({
    CreateJob: {
      on: 'Queue',
      into: {
        url: 'Settings.Inputs[].FileInput',
        cloud: [
          'Role',
          'JobTemplate',
          `${output}.FileGroupSettings.Destination`,
          `${output}.HlsGroupSettings.Destination`,
          `${output}.DashIsoGroupSettings.Destination`,
          `${output}.CmafGroupSettings.Destination`,
          `${output}.MsSmoothGroupSettings.Destination`,
        ],
      },
      whole: { cloud: ['Settings', 'Settings.Inputs', 'Settings.OutputGroups'] },
    },
    ...each('CreateJobTemplate UpdateJobTemplate', { on: 'Name', whole: { cloud: 'Settings' } }),
    ...each('CancelJob GetJob', { about: 'Id', recordKey: 'Id' }),
  }),
  source: 'https://docs.aws.amazon.com/mediaconvert/latest/apireference/resources.html, 2026-11-22',
})
