import { holds, placeOf, whyUnknown } from '../../model/known.ts'
import { resourcesOfKind } from '../../model/questions.ts'
import { check } from '../check.ts'

export default check({
  title: 'The database has an address on the internet',
  risk: 'misconfiguration',
  severity: 'high',
  why: 'A database with a public address is scanned within minutes, and from then on its password is all that stands between a stranger and the data. Functions reach it just as well inside the network.',
  fix: 'Set `PubliclyAccessible: false`, put the database into private subnets and the functions that use it into the same network (`vpc` in serverless.yml, `VpcConfig` in SAM).',
  silent: ['It is not public, or nothing is written and the subnets decide.', 'Engines that live inside private networks only.'],
  references: [
    'OW-A6',
    'SAS-3',
    'CWE-668',
    'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_VPC.WorkingWithRDSInstanceinaVPC.html',
  ],

  *find(app) {
    for (const database of resourcesOfKind(app, 'database')) {
      const open = holds(database.public, Boolean)
      const at = placeOf(database.public)
      if (open === 'no' || (open === 'unknown' && at === undefined)) continue
      yield {
        at: at ?? database.at,
        about: database.id,
        reach: 'public',
        sure: open === 'yes',
        because:
          open === 'yes'
            ? `${database.logicalId} is publicly accessible`
            : `whether ${database.logicalId} is publicly accessible is not known: ${whyUnknown(database.public)}`,
      }
    }
  },
})
