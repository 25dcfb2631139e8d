// The form of templates is cloudformation's; this is the one door through which this reader takes it.
export type { Template, TemplateEntry, TemplateResource as Resource } from '../cloudformation/index.ts'
