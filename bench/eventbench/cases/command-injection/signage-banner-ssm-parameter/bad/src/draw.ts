import { GetParameterCommand, SSMClient } from '@aws-sdk/client-ssm'
import { exec } from 'node:child_process'

const ssm = new SSMClient({})

export async function handler() {
  const { Parameter } = await ssm.send(new GetParameterCommand({ Name: process.env.BANNER }))
  return new Promise<void>((resolve, reject) => {
    exec(`figlet -f banner ${Parameter?.Value} > /tmp/banner.txt`, (error) => (error ? reject(error) : resolve())) // finds command-injection
  })
}
