const { spawn } = require('child_process')

const run = (file, args) => new Promise((resolve, reject) => spawn(file, args).on('error', reject).on('close', resolve)) // finds argument-injection

exports.handler = async ({ queryStringParameters: { region = 'north' } = {} }) => {
  const options = ['--quiet', '--fixed-strings']
  const args = [...options, region, '/opt/stations.txt']
  const code = await run('rg', args)
  return { statusCode: code === 0 ? 204 : 404, isBase64Encoded: false }
}
