import http2 from 'node:http2'

export const open = async (event) => {
  const session = http2.connect(event.body) // finds url
  return session.request({ ':path': '/' })
}

export const known = async (event) => {
  const session = http2.connect('https://api.push.apple.com')
  const stream = session.request({ ':method': 'POST', ':path': `/3/device/${event.device}` })
  stream.end(event.body)
}
