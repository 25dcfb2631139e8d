const { NodeSSH } = require('node-ssh')

exports.handler = async (event) => {
  const ssh = new NodeSSH()
  await ssh.connect({ host: 'build.example.com', username: 'deploy' })
  await ssh.execCommand(`deploy ${event.version}`) // finds command
  await ssh.execCommand('deploy latest')
}
