import { check } from 'hono'

export { check as zValidator, check as vValidator, check as sValidator, check as arktypeValidator, check as tbValidator }
