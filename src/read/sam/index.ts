/** AWS SAM templates, written out as CloudFormation. */
export { expandSam } from './expand.ts'
