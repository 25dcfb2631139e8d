/** An article the catalogue was drawn from. */
export interface Article {
  readonly title: string
  readonly year: number
}

/** The five public articles on serverless security behind the catalogue, by the letter its rows cite. */
export const articles = {
  A: { title: 'Measures to ensure cyber security in a serverless environment', year: 2023 },
  B: { title: 'Securing the Serverless', year: 2020 },
  C: { title: 'Importance of security in serverless technologies', year: 2022 },
  D: { title: 'Serverless framework risks: 7 common security threats', year: 2019 },
  E: { title: 'Serverless security: risks and best practices', year: 2025 },
} as const satisfies Record<string, Article>

/** OWASP Top 10 (2017): Interpretation for Serverless, 2018. */
export const owaspServerlessTop10 = {
  'OW-A1': 'Injection',
  'OW-A2': 'Broken Authentication',
  'OW-A3': 'Sensitive Data Exposure',
  'OW-A4': 'XML External Entities (XXE)',
  'OW-A5': 'Broken Access Control',
  'OW-A6': 'Security Misconfiguration',
  'OW-A7': 'Cross-Site Scripting (XSS)',
  'OW-A8': 'Insecure Deserialization',
  'OW-A9': 'Using Components with Known Vulnerabilities',
  'OW-A10': 'Insufficient Logging and Monitoring',
} as const satisfies Record<string, string>

/** Cloud Security Alliance, The 12 Most Critical Risks for Serverless Applications, 2019. */
export const csaTwelveRisks = {
  'SAS-1': 'Function Event-Data Injection',
  'SAS-2': 'Broken Authentication',
  'SAS-3': 'Insecure Serverless Deployment Configuration',
  'SAS-4': 'Over-Privileged Function Permissions and Roles',
  'SAS-5': 'Inadequate Function Monitoring and Logging',
  'SAS-6': 'Insecure Third-Party Dependencies',
  'SAS-7': 'Insecure Application Secrets Storage',
  'SAS-8': 'Denial of Service and Financial Resource Exhaustion',
  'SAS-9': 'Serverless Business Logic Manipulation',
  'SAS-10': 'Improper Exception Handling and Verbose Error Messages',
  'SAS-11': 'Obsolete Functions, Cloud Resources and Event Triggers',
  'SAS-12': 'Cross-Execution Data Persistency',
} as const satisfies Record<string, string>

export type ArticleId = keyof typeof articles
export type ReferenceId = keyof typeof owaspServerlessTop10 | keyof typeof csaTwelveRisks
