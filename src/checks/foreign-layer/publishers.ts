// Who publishes Lambda layers for others, by the account in the layer's ARN.
// Sources: region facts of aws-cdk-lib 2.276.0 (Apache-2.0) for the layers of AWS that have an account for each region, and the publishers'
// own installation guides for the rest. As of 2026-11-22.

/** AWS itself: Parameters and Secrets, AppConfig, Lambda Insights, OpenTelemetry, Powertools, SDK for pandas, CodeGuru, Web Adapter. */
const provider = `
    015030872274 044395824272 070087711984 127562683043 129776340158 133256977650 133490724326 176022468876 177933569100 187925254637
    200266452380 287114880934 287310001119 317013901791 325218067255 345057560386 427196147048 490737872127 524103009944 576959938190
    590474943231 665172237481 738900069198 768336418462 772501565639 780235371811 832021897121 858974508948 933737806257 997803712105
    000010852771 027255383542 039592058896 066940009817 080788657173 203683718741 282860088358 307021474294 359756378197 418787028745
    421114256042 434848589818 489524808438 493207061005 554480029851 559955524753 574348263942 586093569114 615057806174 615084187847
    630222743974 646970417810 662846165436 706869817123 728743619870 758369105281 826293736237 946561847325 946746059096 958113053741
    980059726660
    012438385374 033019950311 066549572091 122132214140 145023102084 158895979263 194566237122 198461476570 285320876703 339249233099
    352183217350 439286490199 459530977127 488211338238 519774774795 580247275435 590183865173 605207715842 727646510379 732604637566
    751350123760 761018874580 761377655185 879381266642 891564319516 946466191631
    901920570463 615299751070 904233096616
    017000801446 094274105915
    336392948345
    157417159150
    753240598075
`

const vendors: ReadonlyMap<string, string> = new Map([
  ['002406178527', 'Datadog'],
  ['464622532012', 'Datadog'],
  ['451483290750', 'New Relic'],
  ['114300393969', 'Lumigo'],
  ['943013980633', 'Sentry'],
  ['725887861453', 'Dynatrace'],
  ['269863060030', 'Thundra'],
  ['184161586896', 'OpenTelemetry'],
  ['410797082306', 'Instana'],
  ['663229565520', 'Sumo Logic'],
  ['956882708938', 'Sumo Logic'],
  ['267093732750', 'Elastic'],
  ['625240141681', 'Coralogix'],
  ['702835727665', 'Honeycomb'],
  ['634166935893', 'HashiCorp'],
  ['254067382080', 'Splunk'],
  ['486140753397', 'Logz.io'],
  ['694952825951', 'Axiom'],
  ['177335420605', 'Serverless Framework'],
  ['209497400698', 'Bref'],
  ['534081306603', 'Bref'],
  ['403367587399', 'Bref'],
])

/** Single people who offer layers to the public; nobody answers for what the next version does. */
const volunteers: ReadonlyMap<string, string> = new Map([
  ['113088814899', 'Klayers'],
  ['770693421928', 'Klayers'],
  ['764866452798', 'chrome-aws-lambda'],
  ['553035198032', 'git-lambda-layer'],
  ['145266761615', 'pandoc and ffmpeg layers'],
])

const accountsOfProvider = new Set(provider.match(/\d{12}/g))

export type Publisher = { readonly kind: 'provider' } | { readonly kind: 'vendor' | 'volunteer'; readonly name: string }

/** Whose account it is, when it is one of those who publish layers for others. */
export function publisherOf(account: string): Publisher | undefined {
  if (accountsOfProvider.has(account)) return { kind: 'provider' }
  const vendor = vendors.get(account)
  if (vendor !== undefined) return { kind: 'vendor', name: vendor }
  const volunteer = volunteers.get(account)
  return volunteer === undefined ? undefined : { kind: 'volunteer', name: volunteer }
}
