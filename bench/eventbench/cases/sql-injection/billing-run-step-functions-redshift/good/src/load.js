import { ExecuteStatementCommand, RedshiftDataClient } from '@aws-sdk/client-redshift-data'

const redshift = new RedshiftDataClient()

export async function handler(state) {
  const { month, table } = state
  const Sql = `CALL refresh_${table}(${month})`
  const { Id } = await redshift.send(new ExecuteStatementCommand({ WorkgroupName: 'billing', Database: 'dwh', Sql }))
  return { statement: Id }
}
