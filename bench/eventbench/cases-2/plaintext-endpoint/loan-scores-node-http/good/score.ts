import http from 'node:http'
import https from 'node:https'

const host = 'scores.bank-partner.example'
export const handler = (): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    https.get(`https://${host}/v1/scores`, (answer) => resolve(answer.resume().statusCode)).on('error', reject)
  })
