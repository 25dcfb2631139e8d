import { html } from './html'

export interface Stop {
  name: string
  minutes: number
}

export const stopPage = ({ name, minutes }: Stop): string => html`<!doctype html>
<html lang="en">
  <title>Departures</title>
  <h1>${name}</h1>
  <p>Next bus in ${minutes} minutes</p>
</html>`
