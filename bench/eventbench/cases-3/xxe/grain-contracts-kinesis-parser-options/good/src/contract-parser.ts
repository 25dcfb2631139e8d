import { parseXml, type ParserOptions } from 'libxmljs2'

export interface Contract {
  tons: number
}

export class ContractParser {
  constructor(private readonly options: ParserOptions) {}

  parse(text: string): Contract {
    const document = parseXml(text, this.options)
    const tons = Number(document.get('/contract/tons')?.toString().replace(/[^\d.]/g, '') ?? 0)
    return { tons }
  }
}
