/** A value that says by its form what it is. */
interface Shape {
  /** In words for people: `a Stripe live key`. */
  readonly what: string
  readonly pattern: RegExp
}

/**
 * Forms of credentials, as their providers document them. Every repetition has a bound, so no value makes a pattern slow. Ids that open nothing
 * alone (a Twilio account, a Sentry project) and keys of test systems are not here.
 */
const shapes: readonly Shape[] = [
  { what: 'a private key', pattern: /-----BEGIN [A-Z0-9 ]{0,30}PRIVATE KEY(?: BLOCK)?-----/ },
  // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html
  { what: 'an AWS access key', pattern: /(?<![A-Z0-9])(?:AKIA|ASIA)[A-Z2-7]{16}(?![A-Z0-9])/ },
  // https://docs.stripe.com/keys
  { what: 'a Stripe live key', pattern: /(?<![\w])[sr]k_live_[A-Za-z0-9]{16,250}/ },
  { what: 'a webhook secret of Stripe', pattern: /(?<![\w])whsec_[A-Za-z0-9+/=]{24,100}/ },
  // https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/
  { what: 'a GitHub token', pattern: /(?<![\w])(?:gh[opusr]_[A-Za-z0-9]{36,255}|github_pat_[A-Za-z0-9_]{30,255})/ },
  { what: 'a GitLab token', pattern: /(?<![\w])gl(?:pat|dt|rt|ptt|oas)-[\w.-]{20,250}/ },
  // https://docs.slack.dev/authentication/tokens
  { what: 'a Slack token', pattern: /(?<![\w])xox[abeoprs]-[A-Za-z0-9-]{10,250}/ },
  { what: 'a Slack app token', pattern: /(?<![\w])xapp-\d-[A-Za-z0-9-]{20,250}/ },
  {
    what: 'an incoming webhook of Slack',
    pattern: /hooks\.slack\.com\/(?:services|workflows)\/T[A-Z0-9]{6,20}\/[A-Z0-9]{6,20}\/[A-Za-z0-9]{16,50}/,
  },
  { what: 'a webhook of Discord', pattern: /discord(?:app)?\.com\/api\/webhooks\/\d{15,22}\/[\w-]{50,100}/ },
  { what: 'a webhook of Teams', pattern: /\.webhook\.office\.com\/webhookb2\/[\w@-]{36,100}\/IncomingWebhook\/[a-f0-9]{32}/ },
  { what: 'a Google API key', pattern: /(?<![\w])AIza[\w-]{35}(?![\w-])/ },
  { what: 'a Google OAuth secret', pattern: /(?<![\w])GOCSPX-[\w-]{28}(?![\w-])/ },
  { what: 'a SendGrid key', pattern: /(?<![\w])SG\.[\w-]{22}\.[\w-]{43}(?![\w-])/ },
  { what: 'a Mailgun key', pattern: /(?<![\w])key-[0-9a-f]{32}(?![0-9a-f])/ },
  { what: 'a Mailchimp key', pattern: /(?<![0-9a-f])[0-9a-f]{32}-us\d{1,2}(?!\d)/ },
  { what: 'an npm token', pattern: /(?<![\w])npm_[A-Za-z0-9]{36}(?![A-Za-z0-9])/ },
  { what: 'a PyPI token', pattern: /(?<![\w])pypi-AgE[\w-]{50,250}/ },
  { what: 'an Anthropic key', pattern: /(?<![\w])sk-ant-[\w-]{20,250}/ },
  { what: 'an OpenAI key', pattern: /(?<![\w])sk-(?:(?:proj|svcacct|admin)-[\w-]{20,250}|[A-Za-z0-9]{40,64})(?![\w-])/ },
  { what: 'a Hugging Face token', pattern: /(?<![\w])hf_[A-Za-z0-9]{30,100}/ },
  { what: 'a Telegram bot token', pattern: /(?<![\w])\d{8,10}:AA[\w-]{33}(?![\w-])/ },
  { what: 'a Shopify token', pattern: /(?<![\w])shp(?:at|ca|pa|ss)_[0-9a-fA-F]{32}/ },
  { what: 'a Square token', pattern: /(?<![\w])sq0(?:atp|csp)-[\w-]{22,43}/ },
  { what: 'a DigitalOcean token', pattern: /(?<![\w])do[opr]_v1_[0-9a-f]{64}/ },
  { what: 'a Databricks token', pattern: /(?<![\w])dapi[0-9a-f]{32}(?![0-9a-f])/ },
  { what: 'a New Relic key', pattern: /(?<![\w])NRAK-[A-Z0-9]{27}(?![A-Z0-9])/ },
  { what: 'a Dynatrace token', pattern: /(?<![\w])dt0[a-z]\d{2}\.[A-Z0-9]{24}\.[A-Z0-9]{64}/ },
  { what: 'a HashiCorp Vault token', pattern: /(?<![\w])hv[sbr]\.[\w-]{24,250}/ },
  { what: 'an Atlassian token', pattern: /(?<![\w])ATATT3[\w=-]{50,250}/ },
  { what: 'a Doppler token', pattern: /(?<![\w])dp\.(?:pt|st|ct|sa)\.[\w.]{40,100}/ },
  { what: 'a Linear key', pattern: /(?<![\w])lin_api_[A-Za-z0-9]{32,60}/ },
  { what: 'an Azure storage key', pattern: /AccountKey=[A-Za-z0-9+/]{86}==/ },
  { what: 'an Azure shared access key', pattern: /SharedAccessKey=[A-Za-z0-9+/]{43}=/ },
  // RFC 7519: header and claims both begin with `{"`, in Base64url `eyJ`.
  { what: 'a signed token (JWT)', pattern: /(?<![\w-])eyJ[\w-]{10,2000}\.eyJ[\w-]{10,4000}\.[\w-]{20,1000}/ },
]

/** Longer values are cut: no credential begins after so much text. */
const longest = 20_000

/** What credential the value holds by its form, wherever in it; undefined when none. Those that providers print as examples are none. */
export function secretShape(value: string): string | undefined {
  const text = value.slice(0, longest)
  for (const { what, pattern } of shapes) {
    const found = pattern.exec(text)
    if (found !== null && !isExample(found[0])) return what
  }
  return undefined
}

/** `AKIAIOSFODNN7EXAMPLE`, `ghp_xxxxxxxx…`: documentation writes them so. */
function isExample(match: string): boolean {
  return /example|x{6}|0{8}|1234567890|your|abcdefgh/i.test(match)
}
