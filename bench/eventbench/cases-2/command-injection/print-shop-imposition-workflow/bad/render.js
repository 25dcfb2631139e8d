const { spawnSync } = require('child_process')

exports.handler = async ({ paper, layout: { sheets, gutter } }) => {
  const line = ['pdfjam', '--paper', paper, '--delta', gutter, '/opt/master.pdf', '-o', '/tmp/out.pdf'].join(' ')
  const { status } = spawnSync('/bin/sh', ['-c', line]) // finds command-injection
  return { sheets, done: status === 0 }
}
