import { Hono, check } from 'hono'
import { z } from 'zod'

export const createRoute = (route) => ({ ...route, getRoutingPath: () => route.path })
export { Hono as OpenAPIHono, check as validator, z }
