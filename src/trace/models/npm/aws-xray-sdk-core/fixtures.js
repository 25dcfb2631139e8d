const xray = require('aws-xray-sdk-core')
const https = xray.captureHTTPs(require('https'))
const { execSync } = require('child_process')

exports.handler = async (event) => {
  https.get(event.url) // finds url
  https.get('https://api.example.com')
  const name = await xray.captureAsyncFunc('work', async (segment) => {
    segment.addAnnotation('name', event.name)
    segment.close()
    return event.name
  })
  execSync(`echo ${name}`) // finds command
}
