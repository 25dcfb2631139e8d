const { DynamoDBClient } = require('@aws-sdk/client-dynamodb');
const { DynamoDBDocumentClient, PutCommand } = require('@aws-sdk/lib-dynamodb');
const crypto = require('crypto');

const table = DynamoDBDocumentClient.from(new DynamoDBClient({}));
const badge = (id) => `https://badges.example.org/${id}`;

exports.handler = async (event) => {
  const body = JSON.parse(event.body);
  const id = crypto.randomUUID();
  const Item = { id, title: body.title, address: body.address, badge: badge(id) };
  await table.send(new PutCommand({ TableName: process.env.MONITORS, Item }));
  return { statusCode: 201, body: JSON.stringify({ id }) };
};
