export { findTemplates } from './find.ts'
export { templateOf } from './from-document.ts'
export { lift } from './lift.ts'
export type { Template, TemplateEntry, TemplateResource } from './template.ts'
