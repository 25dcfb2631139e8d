const gm = require('gm').subClass({ imageMagick: true })
const im = require('imagemagick')

exports.handler = async (event) => {
  gm('/tmp/in.png').resize(100).write(`/tmp/${event.name}`, () => 0) // finds path
  gm('/tmp/in.png').resize(100).write('/tmp/out.png', () => 0)
  im.convert([event.option, '/tmp/in.png', '/tmp/out.png'], () => 0) // finds argument
  im.convert(['/tmp/in.png', '-resize', '100x100', '/tmp/out.png'], () => 0)
}
