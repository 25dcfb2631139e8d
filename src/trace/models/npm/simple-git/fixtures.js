import simpleGit from 'simple-git'

const git = simpleGit('/tmp/clone')

export const handler = async (event) => {
  await git.clone(event.repository, '/tmp/clone') // finds argument
  await git.clone(`https://git.example.com/${event.repository}`, '/tmp/clone')
  await git.raw(['log', event.range]) // finds argument
  await git.status()
}
