import { Table } from './table'

interface Mod extends Record<string, unknown> { mod: string; source: string; speed: number }
const mods = new Table<Mod>(process.env.MODS)

export const handler = async (): Promise<void> => {
  for await (const { source, speed } of mods.all()) {
    eval(`globalThis.speed = ${speed}`)
  }
}
