import { RDSDataClient, ExecuteStatementCommand } from '@aws-sdk/client-rds-data'
import type { LambdaFunctionURLEvent } from 'aws-lambda'

const rds = new RDSDataClient({})
const target = { resourceArn: process.env['CLUSTER_ARN'], secretArn: process.env['SECRET_ARN'], database: 'tariffs' }

export const handler = async (event: LambdaFunctionURLEvent) => {
  const { grid = 'north' } = event.queryStringParameters ?? {}
  const sql = ['SELECT name, cents_per_kwh FROM tariffs', 'WHERE grid = :grid', 'ORDER BY cents_per_kwh'].join(' ')
  const parameters = [{ name: 'grid', value: { stringValue: grid } }]
  const answer = await rds.send(new ExecuteStatementCommand({ ...target, sql, parameters, formatRecordsAs: 'JSON' }))
  return { statusCode: 200, headers: { 'content-type': 'application/json' }, body: answer.formattedRecords ?? '[]' }
}
