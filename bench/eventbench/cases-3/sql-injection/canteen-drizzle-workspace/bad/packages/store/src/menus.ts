import { sql } from 'drizzle-orm'
import type { MySql2Database } from 'drizzle-orm/mysql2'

export interface Dish {
  title: string
  cents: number
}

export class Menus {
  readonly #cache = new Map<string, readonly Dish[]>()

  constructor(private readonly db: MySql2Database) {}

  async ofSchool(school: string, without: readonly string[]): Promise<readonly Dish[]> {
    const key = JSON.stringify([school, without])
    const known = this.#cache.get(key)
    if (known) return known
    const dishes = await this.load(school, without)
    this.#cache.set(key, dishes)
    return dishes
  }

  private async load(school: string, without: readonly string[]): Promise<readonly Dish[]> {
    const unwanted = without.map((name) => `'${name}'`).join(', ')
    const filter = without.length > 0 ? sql.raw(`and allergen not in (${unwanted})`) : sql.empty() // finds sql-injection
    const [rows] = await this.db.execute(sql`select title, cents from dishes where school = ${school} ${filter} limit 100`)
    return (rows as unknown as Dish[]).map(({ title, cents }) => ({ title, cents }))
  }
}
