import { firstValueFrom, from, of } from 'rxjs'
import { map, mergeMap } from 'rxjs/operators'
import { execSync } from 'child_process'

export const handler = async (event) => {
  of(event.name).pipe(map((name) => `echo ${name}`)).subscribe((line) => execSync(line)) // finds command
  of('fixed').pipe(map((name) => `echo ${name}`)).subscribe((line) => execSync(line))
  const last = await firstValueFrom(from(event.names).pipe(mergeMap((name) => of(name))))
  execSync(`echo ${last}`) // finds command
}
