const { DynamoDBClient, PutItemCommand } = require('@aws-sdk/client-dynamodb');
const { marshall } = require('@aws-sdk/util-dynamodb');
const { randomUUID } = require('node:crypto');

const db = new DynamoDBClient({});

exports.handler = async (event) => {
  const person = JSON.parse(event.body);
  const item = { id: randomUUID(), village: person.village, born: Number(person.born) };
  await db.send(new PutItemCommand({ TableName: process.env.PEOPLE, Item: marshall(item) }));
  return { statusCode: 201 };
};
