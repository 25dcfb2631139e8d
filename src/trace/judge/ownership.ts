import { wordsOf } from '../../sensitive/words.ts'

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** People, and what belongs to one of them: whoever names another's sees or changes it. */
const owned = list(`
  account address appointment application attachment basket bill billing booking card cart case certificate chat claim client consent contact contract conversation
  credential customer delivery diagnosis document donation draft employee enrolment enrollment exam family friend guest health history household identity inbox
  insurance invoice journal lab lease letter loan mail medication member membership message mortgage note notification order owner parcel passport patient
  payment payroll payslip person plan policy portfolio prescription private profile project purchase receipt record referral refund registration report
  reservation result resident salary scan score session shipment signature statement student subscriber subscription tax tenant test ticket timesheet token transaction transfer
  trip upload user vault visit wallet wishlist workspace`)

/** What a shop or a site shows to everybody. */
const shared = list(`
  airport article author book brand catalog catalogue category city class config configuration content country course currency dish event exhibit faq feature film flag game glossary
  holiday information item language lookup map menu movie museum news page park playlist podcast post price product promotion rate recipe reference region room
  route schedule season setting shop song species station stock store tag template term timetable translation tree venue video weather word zone`)

/** Whose data is it, as far as names tell? `unknown` where they say nothing, or both. */
export function belonging(names: readonly string[]): 'one' | 'all' | 'unknown' {
  const words = names.flatMap(wordsOf).flatMap((word) => [word, word.replace(/ies$/, 'y'), word.replace(/s$/, '')])
  const [isOwned, isShared] = [words.some((word) => owned.has(word)), words.some((word) => shared.has(word))]
  if (isOwned) return 'one'
  return isShared ? 'all' : 'unknown'
}
