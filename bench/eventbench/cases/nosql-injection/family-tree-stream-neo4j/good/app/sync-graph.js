const neo4j = require('neo4j-driver');

const driver = neo4j.driver(process.env.NEO4J, neo4j.auth.basic('sync', process.env.NEO4J_PASSWORD));

exports.handler = async (event) => {
  const session = driver.session();
  for (const record of event.Records) {
    const { id, village } = record.dynamodb.NewImage;
    const known = { id: id.S, village: village.S };
    await session.run('MERGE (p:Person {id: $id}) MERGE (v:Village {name: $village}) MERGE (p)-[:OF]->(v)', known);
  }
  await session.close();
};
