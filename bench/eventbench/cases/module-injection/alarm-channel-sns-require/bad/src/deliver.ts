import { createRequire } from 'node:module';
import type { SNSEvent } from 'aws-lambda';

const load = createRequire(import.meta.url);

function moduleOf(channel: string): string {
  switch (channel) {
    case 'pager':
      return './channels/pager.cjs';
    default:
      return channel;
  }
}

export const handler = async (event: SNSEvent): Promise<void> => {
  for (const { Sns } of event.Records) {
    const { channel, level } = JSON.parse(Sns.Message);
    const target = load(moduleOf(channel)); // finds module-injection
    await target.ring(Number(level));
  }
};
