const fastify = require('fastify')();
const { DynamoDBClient, ExecuteStatementCommand } = require('@aws-sdk/client-dynamodb');

const dynamo = new DynamoDBClient({});

fastify.get('/exhibits/era/:era', async (request) => {
  const { era } = request.params;
  const Statement = `SELECT * FROM "${process.env.TABLE}" WHERE era = ?`;
  const { Items } = await dynamo.send(new ExecuteStatementCommand({ Statement, Parameters: [{ S: era }] }));
  return { items: Items };
});

module.exports = fastify;
