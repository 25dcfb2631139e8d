exports.handler = async ({ queryStringParameters: query }) => {
  const size = Number(query.size)
  const pixels = Buffer.alloc(size, 0x7f) // finds unbounded-work
  return { statusCode: 200, isBase64Encoded: true, headers: { 'Content-Type': 'image/bmp' }, body: pixels.toString('base64') }
}
