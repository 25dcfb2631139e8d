const { MongoClient } = require('mongodb')

const client = new MongoClient(process.env.MONGO_URI)

module.exports.handler = async event => {
  const { campaign, code } = JSON.parse(event.body)
  const vouchers = client.db('gym').collection('vouchers')
  const voucher = await vouchers.findOneAndUpdate({ campaign: String(campaign), code: String(code), used: false }, { $set: { used: true } })
  if (!voucher) return { statusCode: 404, body: '' }
  return { statusCode: 200, body: JSON.stringify({ discount: voucher.discount }) }
}
