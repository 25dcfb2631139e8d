import type { Unread } from '../model/unread.ts'
import type { Claims, Project } from './project.ts'
import { directoryOf } from './project.ts'

interface Kind {
  readonly file: RegExp
  /** Words of which one must stand in the file; without them it is no serverless application. */
  readonly words?: readonly string[]
  readonly what: string
}

/** Kinds of projects that are recognised and not read yet. Saying nothing about them would look like "clean". */
const kinds: readonly Kind[] = [
  {
    file: /\.tf(\.json)?$/,
    words: [
      'aws_lambda',
      'aws_api',
      'aws_sfn',
      'google_cloudfunctions',
      'google_cloud_run',
      'azurerm_function_app',
      'azurerm_linux_function_app',
      'terraform-aws-modules/lambda',
    ],
    what: 'a Terraform module with serverless resources',
  },
  { file: /\.bicep$/, words: ['Microsoft.Web/sites'], what: 'a Bicep template with a function app' },
  {
    file: /(^|\/)(azuredeploy|mainTemplate|main|deploy|template)\.json$/,
    words: ['Microsoft.Web/sites'],
    what: 'an ARM template with a function app',
  },
  { file: /(^|\/)Pulumi\.ya?ml$/, what: 'a Pulumi project' },
  { file: /(^|\/)sst\.config\.ts$/, what: 'an SST application' },
  { file: /(^|\/)\.chalice\/config\.json$/, what: 'an AWS Chalice application' },
  { file: /(^|\/)zappa_settings\.(json|toml|ya?ml)$/, what: 'a Zappa application' },
  { file: /(^|\/)(app\.arc|\.arc)$/, what: 'an Architect application' },
  { file: /(^|\/)claudia\.json$/, what: 'a Claudia.js application' },
  { file: /(^|\/)amplify\/(backend\/backend-config\.json|backend\.ts)$/, what: 'an Amplify backend' },
  { file: /(^|\/)(netlify\.toml|vercel\.json|wrangler\.toml|wrangler\.jsonc?)$/, what: 'functions of a web hosting platform' },
]

/** One line for each directory and kind. */
export function unsupported(project: Project, claims: Claims): readonly Unread[] {
  const seen = new Set<string>()
  const unread: Unread[] = []
  for (const { path } of project.files) {
    const kind = kinds.find(({ file }) => file.test(path))
    if (kind === undefined || claims.has(path) || seen.has(`${kind.what} ${directoryOf(path)}`)) continue
    if (kind.words !== undefined) {
      const source = project.text(path)
      if (!('text' in source) || !kind.words.some((word) => source.text.includes(word))) continue
    }
    seen.add(`${kind.what} ${directoryOf(path)}`)
    unread.push({ reason: 'no-reader', what: `${kind.what}: there is no reader for it yet`, at: { file: path, line: 1, column: 1 } })
  }
  return unread
}
