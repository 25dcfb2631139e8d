export const http = {
  keepAlive: true,
  maxSockets: 4,
  strict: true,
}
