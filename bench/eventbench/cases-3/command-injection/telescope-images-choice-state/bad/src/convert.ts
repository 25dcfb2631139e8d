import { execSync } from 'node:child_process'

interface Job {
  format: string
  exposure: number
}

export const handler = async ({ format, exposure }: Job) => {
  const level = Math.min(Math.max(exposure, 0), 100)
  execSync(`/opt/bin/stretch --level ${level} /mnt/frames/latest.raw /mnt/frames/latest.${format}`) // finds command-injection
  return { done: true }
}
