import { Directory } from './directory/directory'

interface DoorMessage {
  room: string
  badge: string
}

export async function handler({ room, badge }: DoorMessage): Promise<{ open: boolean }> {
  await using directory = await Directory.open()
  return { open: await directory.mayOpen(room, badge) }
}
