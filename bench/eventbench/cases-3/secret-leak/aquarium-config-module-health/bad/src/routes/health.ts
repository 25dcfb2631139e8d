import type { Config } from '../config'

export interface Health {
  ok: boolean
  settings: unknown
}

export const healthOf = (config: Config): Health => ({
  ok: config.pump.password.length > 0,
  settings: config,
})
