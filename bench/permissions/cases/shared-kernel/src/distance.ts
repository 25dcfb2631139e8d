import { container, documentClient, Routes } from './lib'

// Has everything at hand and needs nothing of it.
export const handler = async (event: { from: number; to: number }): Promise<number> => {
  console.log(container.clock(), typeof documentClient, Routes.name)
  return Math.abs(event.to - event.from)
}
