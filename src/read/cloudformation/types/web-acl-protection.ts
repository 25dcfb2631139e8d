import { known, unknown } from '../../../model/known.ts'
import type { Known } from '../../../model/known.ts'
import type { Declared, Estate } from '../estate.ts'
import { readText } from '../../document/value.ts'
import { accompanies, companionsOf, perEstate } from './companion.ts'
import { some } from './outcomes.ts'

const associationTypes = ['AWS::WAFv2::WebACLAssociation', 'AWS::WAFRegional::WebACLAssociation']

/** The associations that put a web ACL in front of a resource: they name its ARN, or for a gateway the ARN of a stage. */
export function protectedByWebAcl(declared: Declared, estate: Estate): Known<boolean> {
  const associations = associationTypes.flatMap((type) => companionsOf(declared, estate, type, 'ResourceArn'))
  if (associations.length > 0) return some(associations.map((association) => accompanies(association, declared)))
  return openAssociation(estate) ? unknown('a web ACL is put in front of something that is known only at deployment') : known(false)
}

/** Is there an association that may be meant for anything? */
const openAssociation = perEstate((estate) =>
  associationTypes.flatMap(estate.ofType).some((association) => {
    const arn = readText(association.get('ResourceArn'))
    if (arn.state !== 'known') return arn.state === 'unknown'
    const [start] = arn.value
    return start !== undefined && typeof start !== 'string' && estate.resolve(arn.value).kind === 'external'
  }),
)
