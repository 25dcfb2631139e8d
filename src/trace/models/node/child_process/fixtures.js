const { exec, execSync, execFile, spawn, fork } = require('child_process')
const childProcess = require('node:child_process')
const { promisify } = require('util')
const run = promisify(exec)

exports.shell = async (event) => {
  execSync(`convert ${event.file} /tmp/out.png`) // finds command
  execSync('ls -l /tmp')
  execSync(`sleep ${Number(event.seconds)}`)
}

exports.callback = (event, context, done) => {
  exec('ping -c 1 ' + event.queryStringParameters.host, (error, stdout) => done(error, stdout)) // finds command
  exec('uname -a', (error, stdout) => done(error, stdout))
}

exports.promised = async (event) => {
  const { stdout } = await run(`file ${event.body}`) // finds command
  return stdout
}

exports.program = async (event) => {
  spawn(event.program) // finds command
  spawn('/opt/bin/ffmpeg', ['-i', '/tmp/in.mp4', '/tmp/out.mp3'])
}

exports.arguments = async (event) => {
  execFile('git', ['clone', event.repository, '/tmp/clone']) // finds argument
  execFile('git', ['clone', '--', `https://git.example.com/${event.repository}`, '/tmp/clone'])
  childProcess.spawnSync('gzip', ['-k', `/tmp/in-${event.id}`])
}

exports.throughShell = async (event) => {
  spawn('convert', [`/tmp/${event.name}`, '/tmp/out.png'], { shell: true }) // finds command
  spawn('convert', [`/tmp/${event.name}`, '/tmp/out.png'], { shell: false })
  childProcess.execFileSync('/bin/sh', ['-c', `tar xf /tmp/${event.name}`]) // finds command
  childProcess.execFileSync('/bin/tar', ['xf', `/tmp/${event.name}`])
}

exports.forks = async (event) => {
  fork('./workers/' + event.worker) // finds module
  fork('./workers/resize.js')
}

exports.values = async (event) => {
  const words = ['-png', '/tmp/in.pdf', '-']
  if (event.password) words.splice(1, 0, '-upw', event.password)
  spawn('/opt/bin/pdftoppm', words)
  const more = ['-i', '/tmp/in.mp4']
  if (event.title) more.push('-metadata', event.title)
  spawn('ffmpeg', more.concat(['-t', event.seconds, '/tmp/out.mp4']))
  spawn('git', ['commit', '-m', event.message])
  spawn('git', [...(event.message ? ['commit', '-m', event.message] : []), '-q'])
  spawn('git', ['fetch', '-q', event.remote]) // finds argument
  spawn('curl', ['-s', event.address]) // finds argument
  spawn('/opt/tool', ['--recursive', event.folder]) // finds argument
  spawn('/opt/tool', ['--title', event.title, event.folder]) // finds argument
}
