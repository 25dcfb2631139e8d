import { createReadStream } from 'fs';
import { basename } from 'path';
import { pipeline } from 'stream/promises';

export const handler = awslambda.streamifyResponse(async (event, responseStream) => {
  const family = event.queryStringParameters?.family ?? 'sans';
  const out = awslambda.HttpResponseStream.from(responseStream, { statusCode: 200, headers: { 'content-type': 'font/woff2' } });
  const file = `./fonts/${basename(family)}.woff2`;
  await pipeline(createReadStream(file), out);
});

export const name = basename(import.meta.url);
