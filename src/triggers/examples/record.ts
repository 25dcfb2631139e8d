/** Names of one region and account, as every example uses them. */
export const region = 'eu-central-1'
export const arn = (service: string, name: string): string => `arn:aws:${service}:${region}:123456789012:${name}`
export const records = (...all: readonly object[]) => ({ event: { Records: all } })
