import { actionsOf } from './action-words.ts'
import { actionMatches } from './wildcard.ts'

// Actions that hand out what is stored, not only what it is called or how it is set up. Secrets have a check of their own.
// Source: access level "Read" in the AWS Service Authorization Reference, picked by what the answer holds. As of 2026-11-22.
const dataReads = actionsOf(`
  athena: GetQueryResults GetQueryResultsStream
  codecommit: GetFile GitPull
  cognito-idp: AdminGetUser ListUsers ListUsersInGroup
  dynamodb: BatchGetItem GetItem GetRecords PartiQLSelect Query Scan
  ec2: GetConsoleOutput GetPasswordData
  ecr: BatchGetImage GetDownloadUrlForLayer
  es: ESHttpGet
  kinesis: GetRecords SubscribeToShard
  kinesisvideo: GetMedia
  lambda: GetFunction GetFunctionConfiguration
  logs: FilterLogEvents GetLogEvents GetLogRecord GetQueryResults StartQuery
  neptune-db: ReadDataViaQuery
  redshift-data: GetStatementResult
  s3: GetObject GetObjectVersion
  sqs: ReceiveMessage
  states: GetExecutionHistory
  timestream: Select
`)

/** Does the action, which may hold wildcards, read stored data? */
export function readsData(action: string): boolean {
  return dataReads.some((name) => actionMatches(action, name))
}
