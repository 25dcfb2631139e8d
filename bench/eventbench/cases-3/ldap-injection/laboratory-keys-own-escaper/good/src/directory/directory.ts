import { Client } from 'ldapts'
import { and, equals } from './filter'

export class Directory implements AsyncDisposable {
  private constructor(private readonly client: Client) {}

  static async open(): Promise<Directory> {
    const client = new Client({ url: 'ldaps://directory.lab.internal', timeout: 4000 })
    await client.bind('cn=keys,ou=services,dc=lab', process.env.LDAP_PASSWORD ?? '')
    return new Directory(client)
  }

  async mayOpen(room: string, badge: string): Promise<boolean> {
    const filter = and(equals('objectClass', 'keyHolder'), equals('room', room), equals('badge', badge))
    const { searchEntries } = await this.client.search('ou=keys,dc=lab', { scope: 'sub', filter, attributes: ['cn'] })
    return searchEntries.length === 1
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.client.unbind()
  }
}
