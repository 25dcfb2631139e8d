const formats = { csv: './formats/csv', tsv: './formats/tsv' }
const ledger = [{ day: '2024-01-31', cents: 1250 }, { day: '2024-02-29', cents: 990 }]

exports.handler = async (event) => {
  const format = event.pathParameters.format
  const name = Object.hasOwn(formats, format) ? formats[format] : './formats/' + format
  const { render } = require(name) // finds module-injection
  return { statusCode: 200, headers: { 'Content-Type': 'text/plain' }, body: render(ledger) }
}
