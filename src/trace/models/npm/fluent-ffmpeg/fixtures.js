const ffmpeg = require('fluent-ffmpeg')

exports.handler = async (event) => {
  ffmpeg(event.source).save('/tmp/out.mp4') // finds path
  ffmpeg('/tmp/in.mp4').outputOptions([event.option]).save('/tmp/out.mp4') // finds argument
  ffmpeg('/tmp/in.mp4').outputOptions(['-movflags', 'faststart']).save('/tmp/out.mp4')
  ffmpeg('/tmp/in.mp4').on('end', () => event.id).save('/tmp/out.mp4')
}
