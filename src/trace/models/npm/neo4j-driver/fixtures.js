import neo4j from 'neo4j-driver'

const driver = neo4j.driver(process.env.NEO4J)

export const handler = async (event) => {
  const session = driver.session()
  await session.run(`MATCH (p {name: '${event.name}'}) RETURN p`) // finds nosql
  await session.run('MATCH (p {name: $name}) RETURN p', { name: event.name })
  await session.executeRead((transaction) => transaction.run('MATCH (n:' + event.label + ') RETURN n')) // finds nosql
  await session.close()
}
