import { get } from '../../document/value.ts'
import { hasItems, someItem } from './list.ts'
import type { ResourceReader } from './resource-reader.ts'

export const budget: ResourceReader = (declared) => ({
  kind: 'budget',
  notifies: someItem(declared.get('NotificationsWithSubscribers'), (notification) => hasItems(get(notification, 'Subscribers'))),
})
