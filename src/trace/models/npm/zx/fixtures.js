import { $ } from 'zx'

export const handler = async (event) => {
  await $`ls -l ./${Number(event.id)}`
  await $`git fetch ${event.remote}` // finds argument
  const text = await $`cat /etc/hostname`
  return text.stdout
}
