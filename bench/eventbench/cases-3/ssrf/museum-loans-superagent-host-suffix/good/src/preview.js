const { LoanSource, UntrustedSource } = require('./loan-source');

const source = new LoanSource({ timeout: 3000 });
const reply = (statusCode, value) => ({ statusCode, headers: { 'content-type': 'application/json' }, body: JSON.stringify(value) });

module.exports.handler = async (event) => {
  const address = event.queryStringParameters && event.queryStringParameters.manifest;
  if (!address) return reply(400, { problem: 'manifest missing' });
  try {
    return reply(200, await source.load(address));
  } catch (error) {
    return reply(error instanceof UntrustedSource ? 422 : 502, { problem: 'manifest not loaded' });
  }
};
