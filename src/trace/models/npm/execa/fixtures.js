import { $, execa, execaCommand } from 'execa'

export const handler = async (event) => {
  await execa('git', ['clone', event.repository]) // finds argument
  await execa('git', ['clone', '--', `https://git.example.com/${event.repository}`])
  await execa('ls', [`/tmp/${event.folder}`], { shell: true }) // finds command
  await execaCommand(`convert ${event.name} out.png`) // finds command
  const { stdout } = await $`uname -a`
  await $`git fetch ${event.remote}` // finds argument
  return stdout
}
