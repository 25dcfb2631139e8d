const { SFNClient, StartExecutionCommand } = require('@aws-sdk/client-sfn');
const { randomUUID } = require('crypto');
const client = new SFNClient({});

exports.handler = async (event) => {
  const wish = JSON.parse(event.body);
  const input = { scene: randomUUID(), material: wish.material, size: Number(wish.size) };
  await client.send(new StartExecutionCommand({ stateMachineArn: process.env.RENDER, input: JSON.stringify(input) }));
  return { statusCode: 202 };
};
