const AWS = require("aws-sdk");
const { v4 } = require("uuid");
const db = new AWS.DynamoDB.DocumentClient();

exports.handler = async (event) => {
  const { symbol, limit } = JSON.parse(event.body);
  const alert = { id: v4(), symbol, limit: Number(limit) };
  await db.put({ TableName: process.env.ALERTS, Item: alert }).promise();
  return { statusCode: 201, body: JSON.stringify({ id: alert.id }) };
};
