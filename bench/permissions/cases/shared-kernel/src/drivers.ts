import { documentClient } from './lib/clients'
import { Drivers as Staff } from './lib/repository'

const staff = (): Staff => new Staff(documentClient())

export async function hire(event: { id: string; name: string }): Promise<void> {
  await staff().save(event)
}

export async function fire(event: { id: string }): Promise<void> {
  await staff().remove(event.id)
}
