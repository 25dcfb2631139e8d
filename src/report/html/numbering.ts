import type { Application } from '../../model/application.ts'
import type { NodeId, ServiceId } from '../../model/ids.ts'

/** The service that a part belongs to; undefined for what is no part of the application any more. */
export function serviceFinder(app: Application): (part: NodeId) => ServiceId | undefined {
  const services = new Map<NodeId, ServiceId>()
  for (const { id } of app.services) services.set(id, id)
  for (const { id, service } of [...app.functions, ...app.routes, ...app.resources, ...app.roles]) services.set(id, service)
  return (part) => services.get(part)
}
