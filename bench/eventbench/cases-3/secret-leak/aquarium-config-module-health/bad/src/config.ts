const required = (name: string): string => {
  const value = process.env[name]
  if (value === undefined) throw new Error(`${name} is not set`)
  return value
}

export const config = {
  stage: process.env.STAGE ?? 'test',
  region: process.env.AWS_REGION ?? 'eu-west-1',
  pump: { host: 'pump.aquarium.internal', password: required('PUMP_PASSWORD') },
} as const

export type Config = typeof config
