const { execSync } = require('node:child_process')

exports.handler = async (event) => {
  for (const { body } of event.Records) {
    const { title, bitrate } = JSON.parse(body)
    execSync(`lame -b ${bitrate} --tt "${title}" /opt/jingle.wav /tmp/jingle.mp3`) // finds command-injection
  }
}
