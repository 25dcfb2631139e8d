import { documentClient, Routes, type Route } from './lib'

const routes = new Routes(documentClient())

export const plan = async (event: Route): Promise<void> => routes.save(event)

export const show = async ({ id }: Route): Promise<Route | undefined> => routes.load(id)

export const close = async ({ id }: Route): Promise<boolean> => {
  const route = await routes.load(id)
  if (!route) return false
  await routes.save({ ...route, closed: true })
  return true
}
