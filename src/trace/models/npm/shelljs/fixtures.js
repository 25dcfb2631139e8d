const shell = require('shelljs')

exports.handler = async (event) => {
  shell.exec(`convert ${event.file} out.png`) // finds command
  shell.exec('convert in.png out.png', { silent: true })
  shell.rm('-rf', `/tmp/${event.folder}`) // finds path
  shell.rm('-rf', '/tmp/work')
}
