export class PromptBuilder {
  private readonly lines: string[] = ['You explain tax forms in short sentences.']
  add(line: string): this {
    this.lines.push(line)
    return this
  }
  build(): string {
    return this.lines.join('\n')
  }
}
