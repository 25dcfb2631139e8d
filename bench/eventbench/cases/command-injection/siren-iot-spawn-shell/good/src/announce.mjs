import { spawn } from 'child_process'

export const handler = (message) =>
  new Promise((resolve, reject) => {
    const speech = spawn('espeak', ['-w', '/tmp/voice.wav', '--', message.words], { shell: false })
    speech.on('error', reject)
    speech.on('close', (code) => resolve({ code }))
  })
