import type { FunctionCode } from '../model/code.ts'
import type { Fn } from '../model/function.ts'
import type { Unknown } from './need.ts'
import { isPlain } from './plain-packages.ts'
import { packageOf } from './stranger-package.ts'

/** Why a function may do more than was seen: then what it does not use is unknown, and no reduction is proposed. */
export function unknownsOf(fn: Fn, code: FunctionCode | undefined): readonly Unknown[] {
  if (code === undefined || code.analysed === 'unsupported' || code.analysed === 'not-found')
    return [
      { of: 'all', why: code?.analysed === 'not-found' ? 'its code was not found' : 'its code is in no language that is read', at: fn.at },
    ]
  const unfinished = code.analysed === 'no' ? [{ of: 'all' as const, why: 'its code was not followed to its end', at: fn.at }] : []
  const strangers = code.strangers.filter((name) => mayCallCloud(name) && !plumbing.test(name))
  const loader = code.strangers.find((name) => loaders.test(name))
  return [
    ...unfinished,
    ...code.gaps.map(({ what, at }) => ({ of: 'part' as const, why: what, at })),
    ...(code.escaped ?? []).map(({ to, at }) => ({
      of: 'part' as const,
      why: `a client is handed to ${to === '' ? 'a function' : to}, of which nothing is known`,
      at,
    })),
    ...(loader === undefined
      ? []
      : [{ of: 'part' as const, why: `${loader} loads files by their place, which nobody followed`, at: fn.at }]),
    ...(strangers.length === 0 ? [] : [{ of: 'part' as const, why: `nothing is known of ${strangers.slice(0, 3).join(', ')}`, at: fn.at }]),
  ]
}

/** It is of a package that is not known to keep away from clouds, or its name says that it speaks to one. */
function mayCallCloud(stranger: string): boolean {
  const from = packageOf(stranger)
  if (from !== undefined) return !isPlain(from.name.split('/', from.name.startsWith('@') ? 2 : 1).join('/'), from.language)
  return /[.@/]/.test(stranger) && !isPlain(stranger, 'javascript') && (stranger.startsWith('@') || cloudWords.test(stranger))
}

const cloudWords =
  /(?:^|[^a-z])(?:aws|boto|botocore|s3|sqs|sns|ses|dynamo|dynamodb|kinesis|lambda|cognito|secretsmanager|ssm|kms|firehose|eventbridge|stepfunctions|cloudwatch|bedrock|textract|rekognition|athena)(?:[^a-z]|$)/i

/** What runs the project's files without an import that names them. Next.js is known by its method: `next` is also what middleware calls. */
const loaders =
  /^(?:getRequestHandler|next\.getRequestHandler|nuxt|gatsby|@remix-run\/|@sveltejs\/kit|@fastify\/autoload|awilix|consign|express-load|require-(?:all|dir|directory)|import-modules)(?:\.|\/|$)/

/** Parts of SDKs that call nothing by themselves. */
const plumbing =
  /^(?:py:)?(?:aws-sdk\.(?:config|util|\w*Credentials|Endpoint|HttpRequest|Service)\b|aws[-_]xray[-_]sdk|boto(?:3|core)\.(?:config|exceptions|session|set_stream_logger))/
