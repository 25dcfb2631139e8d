const { LambdaClient, InvokeCommand } = require('@aws-sdk/client-lambda');

const lambda = new LambdaClient({});

exports.handler = async (event) => {
  const { format = 'csv', year } = event.queryStringParameters || {};
  const Payload = JSON.stringify({ format, year: Number(year) || 2021 });
  const answer = await lambda.send(new InvokeCommand({ FunctionName: process.env.EXPORTER, Payload }));
  const { rows } = JSON.parse(Buffer.from(answer.Payload).toString());
  return { statusCode: 200, headers: { 'content-type': 'application/json' }, body: JSON.stringify({ rows: Number(rows) }) };
};
