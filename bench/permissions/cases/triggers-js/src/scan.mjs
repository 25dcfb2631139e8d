export const handler = async ({ Records }) => {
  const codes = Records.map(({ kinesis }) => Buffer.from(kinesis.data, 'base64').toString())
  console.log(`${codes.length} codes, ${new Set(codes).size} different`)
}
