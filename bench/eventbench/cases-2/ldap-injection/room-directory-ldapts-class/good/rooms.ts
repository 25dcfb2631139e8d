import { Client, EqualityFilter } from 'ldapts'

class RoomDirectory {
  private readonly client = new Client({ url: 'ldaps://rooms.internal' })
  async find(name: string): Promise<number> {
    const filter = new EqualityFilter({ attribute: 'cn', value: name })
    const { searchEntries } = await this.client.search('ou=rooms,o=campus', { filter })
    return searchEntries.length
  }
}
const directory = new RoomDirectory()

export const handler = async ({ queryStringParameters }: { queryStringParameters?: Record<string, string> }) => ({
  found: await directory.find(queryStringParameters?.name ?? ''),
})
