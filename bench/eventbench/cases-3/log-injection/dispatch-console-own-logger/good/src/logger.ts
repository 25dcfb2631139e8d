type Level = 'info' | 'warn'

const line = (text: string): string => text.slice(0, 500).replace(/[\r\n\u2028\u2029]+/g, ' ')

export class Logger {
  constructor(private readonly scope: string) {}

  child(name: string): Logger {
    return new Logger(`${this.scope}.${name}`)
  }

  info(text: string): void {
    this.write('info', text)
  }

  warn(text: string): void {
    this.write('warn', text)
  }

  private write(level: Level, text: string): void {
    console.log(`${new Date().toISOString()} ${level.toUpperCase()} [${this.scope}] ${line(text)}`)
  }
}
