export interface ProbeOptions {
  readonly retries: number
  readonly pauseMs: number
}

const defaults: ProbeOptions = { retries: 3, pauseMs: 200 }

export function optionsOf(wish: Partial<ProbeOptions> | undefined): ProbeOptions {
  return { ...defaults, ...wish }
}
