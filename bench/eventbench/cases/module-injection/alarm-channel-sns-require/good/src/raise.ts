import { PublishCommand, SNSClient } from '@aws-sdk/client-sns';
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';

const sns = new SNSClient({});

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const { channel, level } = JSON.parse(event.body ?? '{}');
  await sns.send(new PublishCommand({ TopicArn: process.env.ALARMS, Subject: 'alarm', Message: JSON.stringify({ channel, level }) }));
  return { statusCode: 202 };
};
