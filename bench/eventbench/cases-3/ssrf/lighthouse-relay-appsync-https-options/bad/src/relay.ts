import https from 'node:https'

export function command(options: https.RequestOptions, state: 'on' | 'off'): Promise<number> {
  return new Promise((resolve, reject) => {
    const request = https.request({ method: 'PUT', path: `/lamp/${state}`, timeout: 3000, ...options }, (answer) => { // finds ssrf
      answer.resume()
      answer.on('end', () => resolve(answer.statusCode ?? 0))
    })
    request.on('timeout', () => request.destroy(new Error('slow station')))
    request.on('error', reject)
    request.end()
  })
}
