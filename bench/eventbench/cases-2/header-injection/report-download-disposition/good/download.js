const withHeaders = (extra) => (answer) => ({ ...answer, headers: { 'Content-Type': 'text/csv', ...answer.headers, ...extra } })

exports.handler = async (event) => {
  const title = event.queryStringParameters?.title ?? 'report'
  const named = withHeaders({ 'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(title)}.csv` })
  return named({ statusCode: 200, body: 'day;visits\n' })
}
