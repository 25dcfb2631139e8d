/** An observable holds what it emits, all of it at once; operators are functions on that. */
export class Observable {
  constructor(source) {
    if (typeof source === 'function') source({ next: (value) => (this.value = value), error: () => undefined, complete: () => undefined })
  }
  pipe(...operators) {
    let value = this.value
    for (const operator of operators) value = operator(value)
    return holding(value)
  }
  subscribe(observer) {
    if (typeof observer === 'function') observer(this.value)
    else if (observer && observer.next) observer.next(this.value)
    return { unsubscribe: () => undefined }
  }
  toPromise() {
    return this.value
  }
  forEach(work) {
    work(this.value)
  }
}

export class Subject extends Observable {
  next(value) {
    this.value = value
  }
  complete() {}
  error() {}
  asObservable() {
    return this
  }
}
export const BehaviorSubject = Subject
export const ReplaySubject = Subject

function holding(value) {
  const made = new Observable()
  made.value = value
  return made
}

const inside = (value) => (value instanceof Observable ? value.value : value)

export const of = (value) => holding(value)
export const from = (source) => holding(Array.isArray(source) ? source[0] : source)
export const defer = (work) => holding(inside(work()))
export const forkJoin = (sources) => holding(Array.isArray(sources) ? sources.map(inside) : sources)
export const combineLatest = forkJoin
export const zip = (...sources) => forkJoin(sources)
export const merge = (first) => first
export const concat = merge
export const timer = () => holding(0)
export const interval = timer
export const throwError = () => holding(undefined)
export const EMPTY = holding(undefined)
export const firstValueFrom = (source) => inside(source)
export const lastValueFrom = firstValueFrom

const same = () => (value) => value
const flattened = (work) => (value) => inside(work(value))
export const map = (work) => (value) => work(value)
export const tap = (work) => (value) => {
  if (typeof work === 'function') work(value)
  return value
}
export const mergeMap = flattened
export const switchMap = flattened
export const concatMap = flattened
export const exhaustMap = flattened
export const flatMap = flattened
export const filter = (test) => (value) => (test(value) ? value : undefined)
export const catchError = same
export const finalize = same
export const retry = same
export const take = same
export const delay = same
export const timeout = same
export const distinct = same
export const share = same
export const shareReplay = same
export const toArray = () => (value) => [value]
export const reduce = (work, start) => (value) => work(start, value)
export const scan = reduce
