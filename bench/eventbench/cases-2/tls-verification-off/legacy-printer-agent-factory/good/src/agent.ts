import https from 'node:https'

const base: https.AgentOptions = { keepAlive: true }
export const agentOf = (options: https.AgentOptions = {}) => new https.Agent({ ...base, rejectUnauthorized: true, ...options })
