export interface ProbeOptions {
  readonly retries: number
  readonly pauseMs: number
}

const defaults: ProbeOptions = { retries: 3, pauseMs: 200 }

export function optionsOf(wish: Partial<ProbeOptions> | undefined): ProbeOptions {
  const { retries, pauseMs } = { ...defaults, ...wish }
  if (!Number.isInteger(retries) || retries > 10) return defaults
  return { retries, pauseMs: pauseMs <= 1000 ? pauseMs : defaults.pauseMs }
}
