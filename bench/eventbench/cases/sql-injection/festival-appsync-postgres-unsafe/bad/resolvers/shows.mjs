import postgres from 'postgres'

const sql = postgres(process.env.PG)

export const handler = ({ arguments: { stage, day } }) =>
  day === undefined
    ? sql`SELECT id, title, stage FROM shows WHERE stage = ${stage}`
    : sql.unsafe(`SELECT id, title, stage FROM shows WHERE stage = '${stage}' AND day = '${day}'`) // finds sql-injection
