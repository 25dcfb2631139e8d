const Redis = require('ioredis')
const redis = new Redis(process.env.REDIS_URL)

const decode = ({ value }) => JSON.parse(Buffer.from(value, 'base64').toString())
exports.handler = async ({ records }) => {
  for (const lap of Object.values(records).flat().map(decode)) {
    await redis.eval("redis.call('INCRBY', 'laps:' .. ARGV[1], 1) return 1", 0, lap.boat)
  }
}
