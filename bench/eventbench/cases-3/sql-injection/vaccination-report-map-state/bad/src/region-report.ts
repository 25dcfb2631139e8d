import { AthenaClient, StartQueryExecutionCommand } from '@aws-sdk/client-athena'

const athena = new AthenaClient({})

interface Task {
  region: string | number
  position: number
}

const queryFor = ({ region }: Task): string =>
  `SELECT vaccine, count(*) AS doses FROM vaccinations WHERE region = '${region}' GROUP BY vaccine`

export const handler = async (task: Task): Promise<{ query: string | undefined; position: number }> => {
  const started = await athena.send(new StartQueryExecutionCommand({ QueryString: queryFor(task), WorkGroup: 'reports' })) // finds sql-injection
  return { query: started.QueryExecutionId, position: task.position }
}
