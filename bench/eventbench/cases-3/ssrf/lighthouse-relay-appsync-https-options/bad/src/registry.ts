export interface Station {
  readonly host: string
  readonly port: number
}

export const stations: ReadonlyMap<string, Station> = new Map([
  ['north', { host: 'north.lights.example', port: 8443 }],
  ['south', { host: 'south.lights.example', port: 8443 }],
])
