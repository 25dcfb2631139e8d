import type { Stack } from '../expand/stack.ts'
import { appSync } from './app-sync.ts'
import { customDomain } from './custom-domain.ts'
import { reportUnread } from './unread.ts'

/** What plugins add to the stack beside routes and events. */
export function expandPlugins(stack: Stack): void {
  appSync(stack)
  customDomain(stack)
  reportUnread(stack)
}
