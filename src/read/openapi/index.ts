export { readOpenApi } from './read-open-api.ts'
export { admitsAnyone } from './security.ts'
export { readSpecFiles } from './spec-files.ts'
export type { ApiDescription, Authorizer, Operation, Requirement, Security, SecurityScheme } from './api-description.ts'
