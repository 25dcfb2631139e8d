export { html } from './page.ts'
