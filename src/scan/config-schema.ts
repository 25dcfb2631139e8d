import { severities } from '../model/finding.ts'

const names = (what: string) => ({ type: 'array', description: what, items: { type: 'string', minLength: 1 }, uniqueItems: true })
const values = (what: string) => ({
  type: 'object',
  description: what,
  additionalProperties: { type: ['string', 'number', 'boolean'] },
})

const suppression = {
  type: 'object',
  additionalProperties: false,
  required: ['check', 'reason'],
  properties: {
    check: { type: 'string', minLength: 1, description: 'The id of the check.' },
    file: { type: 'string', minLength: 1, description: 'Only findings in files that match: * and ? within a name, ** for any folders.' },
    about: {
      type: 'string',
      minLength: 1,
      description: 'Only findings about what has such an id: * for any characters. `cordon model` shows the ids.',
    },
    reason: { type: 'string', pattern: String.raw`\S`, description: 'Why these findings are accepted.' },
    until: { type: 'string', pattern: String.raw`^\d{4}-\d{2}-\d{2}$`, description: 'The last day on which it holds, such as 2027-01-31.' },
  },
} as const

/**
 * What `cordon.config.json` and `cordon.config.yaml` may say: the source of docs/schema/config-1.schema.json. A configuration comes
 * with the project that is scanned, which may be a stranger's: nothing in it names a file to write, a variable of the environment
 * or code to run.
 */
export const configSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:cordon:schema:config:1',
  title: 'Cordon configuration, version 1',
  description: 'What stands in cordon.config.json or cordon.config.yaml of the scanned folder. The command line goes before it.',
  type: 'object',
  additionalProperties: false,
  properties: {
    $schema: { type: 'string', description: 'The address of this schema, for editors.' },
    failOn: { enum: [...severities, 'none'], description: 'The least severity of a sure finding that makes the exit code 1.' },
    only: names('Ids of the checks or risks to run; all others are left out.'),
    skip: names('Ids of checks or risks that are left out.'),
    stage: { type: 'string', minLength: 1, description: 'The stage whose values to use.' },
    options: values('Options of the deployment that templates ask for, such as ${opt:region}.'),
    parameters: values('Deployment parameters, such as ${param:domain}.'),
    format: {
      enum: ['text', 'json', 'sarif', 'html', 'junit', 'markdown', 'github'],
      description: 'How the report on standard output is written. Files are named on the command line only.',
    },
    severity: {
      type: 'object',
      description: 'By id of a check: how bad its findings are held to be.',
      additionalProperties: { enum: [...severities] },
    },
    suppress: { type: 'array', description: 'Findings that are accepted.', items: suppression },
    exclude: names(
      'Paths that are no templates of their own: * and ? within a name, ** for any folders. Another file may still refer to them.',
    ),
  },
} as const
