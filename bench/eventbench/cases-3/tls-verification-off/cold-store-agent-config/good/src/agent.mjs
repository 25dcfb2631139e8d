import { Agent } from 'node:https'

export const agentWith = ({ keepAlive, maxSockets, strict }) =>
  new Agent({ keepAlive, maxSockets, rejectUnauthorized: strict })
