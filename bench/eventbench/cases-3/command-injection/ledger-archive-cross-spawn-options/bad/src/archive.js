const { archiver } = require('./config');
const { run } = require('./run');

class BadRequest extends Error {}

function yearOf(text) {
  const year = Number(text);
  if (!Number.isInteger(year) || year < 1990) throw new BadRequest('year');
  return year;
}

exports.handler = async (event) => {
  const { year, title = 'untitled' } = JSON.parse(event.body || '{}');
  try {
    const output = await run(archiver.command, ['--year', String(yearOf(year)), `--title=${title}`], archiver.options);
    const pages = Number(output.trim().split(' ').pop());
    return { statusCode: 200, headers: { 'content-type': 'application/json' }, body: JSON.stringify({ pages }) };
  } catch (error) {
    const statusCode = error instanceof BadRequest ? 400 : 500;
    return { statusCode, headers: { 'content-type': 'application/json' }, body: '{}' };
  }
};
