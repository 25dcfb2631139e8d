import { check } from '../check.ts'
import { faultsOf } from '../statement-check.ts'

export default check({
  title: 'A statement has a name that is refused',
  risk: 'misconfiguration',
  severity: 'low',
  why: 'In policies of roles a Sid holds letters and digits only. With a blank or a hyphen in it the deployment fails.',
  fix: 'Write the Sid in letters and digits: `ReadPhotos`.',
  silent: ['Policies of resources, where several services allow more.', 'Names with parts that are known only at deployment.'],
  references: ['OW-A5', 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_sid.html'],

  find: (app) =>
    faultsOf(app, ({ statement, kind }) => {
      const { sid } = statement
      return kind === 'resource' || sid === undefined || /^[A-Za-z0-9]*$|[$#{]/.test(sid)
        ? undefined
        : { says: `calls a statement "${sid}"` }
    }),
})
