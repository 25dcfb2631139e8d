import { execSync } from 'node:child_process';
import type { Handler, LambdaFunctionURLEvent, LambdaFunctionURLResult } from 'aws-lambda';

const shape = /^[a-z0-9][a-z0-9.-]{1,80}$/;

export const handler: Handler<LambdaFunctionURLEvent, LambdaFunctionURLResult> = async (event) => {
  const domain = event.rawPath.slice(1);
  if (domain.length > 80 || !shape.test(domain)) {
    return { statusCode: 400 };
  }
  const answer = execSync('dig +short MX ' + domain, { timeout: 3000 });
  const servers = answer.toString('utf8').split('\n').filter(Boolean);
  return { statusCode: 200, headers: { 'content-type': 'application/json' }, body: JSON.stringify({ servers }) };
};
