const { compile, FormulaError } = require('./formula');

const headers = { 'Content-Type': 'application/json' };
const cache = new Map();

function calculated(text) {
  if (!cache.has(text)) {
    if (cache.size > 200) cache.clear();
    cache.set(text, Number(compile(text)()));
  }
  return cache.get(text);
}

exports.handler = async ({ queryStringParameters }) => {
  try {
    const price = calculated((queryStringParameters || {}).formula);
    return { statusCode: 200, headers, body: JSON.stringify({ price: Number.isFinite(price) ? price : null }) };
  } catch (error) {
    const statusCode = error instanceof FormulaError ? 400 : 500;
    return { statusCode, headers, body: JSON.stringify({ problem: 'no price' }) };
  }
};
