exports.handler = async ({ queryStringParameters: query }) => {
  const size = Math.min(Number(query.size) || 1, 4096)
  const pixels = Buffer.alloc(size, 0x7f)
  return { statusCode: 200, isBase64Encoded: true, headers: { 'Content-Type': 'image/bmp' }, body: pixels.toString('base64') }
}
