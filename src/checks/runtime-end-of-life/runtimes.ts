// When the providers stop patching a runtime, and when they refuse to create and to update functions that use it.
// Every date after `asOf` is scheduled, not a fact: providers move them (AWS has put off the create and update blocks of its
// deprecated runtimes several times, now to 2027-02-01 and 2027-03-03). A month without a day stands as its last day.

export interface RuntimeLifecycle {
  /** `YYYY-MM-DD`: from then on no security patches. Undefined: supported, and no date published. */
  readonly deprecated: string | undefined
  /** `YYYY-MM-DD`: from then on the provider refuses new functions. Missing: no such block published. */
  readonly blockCreate?: string
  /** `YYYY-MM-DD`: from then on the provider refuses changes of existing functions. Missing: no such block published. */
  readonly blockUpdate?: string
}

export interface RuntimeTable {
  readonly source: string
  /** `YYYY-MM-DD` of the source. */
  readonly asOf: string
  /** By the provider's own identifier. A runtime that is not here is unknown, not supported. */
  readonly runtimes: ReadonlyMap<string, RuntimeLifecycle>
}

const until = (deprecated: string, blockCreate?: string, blockUpdate?: string): RuntimeLifecycle => ({
  deprecated,
  ...(blockCreate !== undefined && { blockCreate }),
  ...(blockUpdate !== undefined && { blockUpdate }),
})

/** Google refuses both at once, on the day it decommissions a runtime. */
const decommissioned = (deprecated: string, on: string): RuntimeLifecycle => until(deprecated, on, on)

const unscheduled: RuntimeLifecycle = { deprecated: undefined }

const lambda: Record<string, RuntimeLifecycle> = {
  nodejs: until('2016-08-30', '2016-09-30', '2016-10-31'),
  'nodejs4.3': until('2020-03-05', '2020-02-03', '2020-03-05'),
  'nodejs4.3-edge': until('2020-03-05', '2019-03-31', '2019-04-30'),
  'nodejs6.10': until('2019-08-12', '2019-07-12', '2019-08-12'),
  'nodejs8.10': until('2020-03-06', '2020-02-04', '2020-03-06'),
  'nodejs10.x': until('2021-07-30', '2021-07-30', '2022-02-14'),
  'nodejs12.x': until('2023-03-31', '2023-03-31', '2023-04-30'),
  'nodejs14.x': until('2023-12-04', '2024-01-09', '2027-03-03'),
  'nodejs16.x': until('2024-06-12', '2027-02-01', '2027-03-03'),
  'nodejs18.x': until('2025-09-01', '2027-02-01', '2027-03-03'),
  'nodejs20.x': until('2026-04-30', '2027-02-01', '2027-03-03'),
  'nodejs22.x': until('2027-04-30', '2027-06-01', '2027-07-01'),
  'nodejs24.x': until('2028-04-30', '2028-06-01', '2028-07-01'),

  'python2.7': until('2021-07-15', '2021-07-15', '2022-05-30'),
  'python3.6': until('2022-07-18', '2022-07-18', '2022-08-29'),
  'python3.7': until('2023-12-04', '2024-01-09', '2027-03-03'),
  'python3.8': until('2024-10-14', '2027-02-01', '2027-03-03'),
  'python3.9': until('2025-12-15', '2027-02-01', '2027-03-03'),
  'python3.10': until('2026-10-31', '2027-02-01', '2027-03-03'),
  'python3.11': until('2027-06-30', '2027-07-31', '2027-08-31'),
  'python3.12': until('2028-10-31', '2028-11-30', '2029-01-10'),
  'python3.13': until('2029-06-30', '2029-07-31', '2029-08-31'),
  'python3.14': until('2029-06-30', '2029-07-31', '2029-08-31'),
  'python3.15': unscheduled,

  java8: until('2024-01-08', '2024-02-08', '2027-03-03'),
  'java8.al2': until('2027-06-30', '2027-07-31', '2027-08-31'),
  java11: until('2027-06-30', '2027-07-31', '2027-08-31'),
  java17: until('2027-06-30', '2027-07-31', '2027-08-31'),
  java21: until('2029-06-30', '2029-07-31', '2029-08-31'),
  java25: until('2029-06-30', '2029-07-31', '2029-08-31'),
  'java8.al2023': until('2029-06-30', undefined, '2029-08-31'),
  'java11.al2023': until('2029-06-30', undefined, '2029-08-31'),
  'java17.al2023': until('2029-06-30', undefined, '2029-08-31'),

  'dotnetcore1.0': until('2019-06-27', '2019-06-30', '2019-07-30'),
  'dotnetcore2.0': until('2019-05-30', '2019-04-30', '2019-05-30'),
  'dotnetcore2.1': until('2022-01-05', '2022-01-05', '2022-04-13'),
  'dotnetcore3.1': until('2023-04-03', '2023-04-03', '2023-05-03'),
  // Only as container images: nothing blocks them.
  'dotnet5.0': until('2022-05-10'),
  dotnet6: until('2024-12-20', '2027-02-01', '2027-03-03'),
  // Only as container images.
  dotnet7: until('2024-05-14'),
  dotnet8: until('2026-11-10', '2027-02-01', '2027-03-03'),
  // Only as container images.
  dotnet9: until('2026-11-10'),
  dotnet10: until('2028-11-14', '2028-12-14', '2029-01-15'),

  'go1.x': until('2024-01-08', '2024-02-08', '2027-03-03'),

  'ruby2.5': until('2021-07-30', '2021-07-30', '2022-03-31'),
  'ruby2.7': until('2023-12-07', '2024-01-09', '2027-03-03'),
  'ruby3.2': until('2026-03-31', '2027-02-01', '2027-03-03'),
  'ruby3.3': until('2027-03-31', '2027-04-30', '2027-05-31'),
  'ruby3.4': until('2028-03-31', '2028-04-30', '2028-05-31'),
  'ruby4.0': until('2029-03-31', '2029-04-30', '2029-05-31'),

  provided: until('2024-01-08', '2024-02-08', '2027-03-03'),
  'provided.al2': until('2026-07-31', '2027-02-01', '2027-03-03'),
  'provided.al2023': until('2029-06-30', '2029-07-31', '2029-08-31'),
}

/** `linuxFxVersion` in lower case; the host by its `FUNCTIONS_EXTENSION_VERSION`. Azure refuses neither creation nor updates. */
const azureFunctions: Record<string, RuntimeLifecycle> = {
  '~1': until('2026-09-14'),
  '~2': until('2022-12-13'),
  // Apps on the Linux Consumption plan stopped running after 2026-09-30.
  '~3': until('2022-12-13'),
  '~4': unscheduled,

  'node|6': until('2019-04-30'),
  'node|8': until('2019-12-31'),
  'node|10': until('2021-04-30'),
  'node|12': until('2022-12-13'),
  'node|14': until('2024-06-30'),
  'node|16': until('2024-06-30'),
  'node|18': until('2025-04-30'),
  'node|20': until('2026-04-30'),
  'node|22': until('2027-04-30'),
  'node|24': until('2028-04-30'),

  'python|3.6': until('2022-09-30'),
  'python|3.7': until('2023-09-30'),
  'python|3.8': until('2024-10-31'),
  'python|3.9': until('2025-10-31'),
  'python|3.10': until('2026-10-31'),
  'python|3.11': until('2027-10-31'),
  'python|3.12': until('2028-10-31'),
  'python|3.13': until('2029-10-31'),
  // As published, although earlier than 3.13.
  'python|3.14': until('2029-04-30'),

  'java|8': until('2027-09-30'),
  'java|11': until('2027-09-30'),
  'java|17': until('2027-09-30'),
  'java|21': until('2028-09-30'),
  'java|25': until('2029-05-31'),

  'powershell|6.2': until('2022-09-30'),
  'powershell|7': until('2022-12-03'),
  'powershell|7.0': until('2022-12-03'),
  'powershell|7.2': until('2024-11-08'),
  'powershell|7.4': until('2026-11-10'),
  'powershell|7.6': until('2028-11-14'),

  // In the process of the host. This model itself ends on 2026-11-10.
  'dotnet|3.1': until('2022-12-13'),
  'dotnet|6.0': until('2024-11-12'),
  'dotnet|8.0': until('2026-11-10'),

  'dotnet-isolated|5.0': until('2022-05-10'),
  'dotnet-isolated|6.0': until('2024-11-12'),
  'dotnet-isolated|7.0': until('2024-05-14'),
  'dotnet-isolated|8.0': until('2026-11-10'),
  'dotnet-isolated|9.0': until('2026-11-10'),
  'dotnet-isolated|10.0': until('2028-11-14'),
}

const cloudRunFunctions: Record<string, RuntimeLifecycle> = {
  nodejs6: decommissioned('2019-04-17', '2020-08-31'),
  nodejs8: decommissioned('2020-06-05', '2021-02-28'),
  nodejs10: decommissioned('2024-01-30', '2025-01-30'),
  nodejs12: decommissioned('2024-01-30', '2025-01-30'),
  nodejs14: decommissioned('2024-01-30', '2025-01-30'),
  nodejs16: decommissioned('2024-01-30', '2025-01-30'),
  nodejs18: decommissioned('2025-04-30', '2025-10-30'),
  nodejs20: decommissioned('2026-04-30', '2026-10-30'),
  nodejs22: decommissioned('2027-04-30', '2027-10-31'),
  nodejs24: decommissioned('2028-04-30', '2028-10-31'),

  python37: decommissioned('2024-01-30', '2025-01-30'),
  python38: decommissioned('2024-10-14', '2025-10-14'),
  python39: decommissioned('2025-10-05', '2026-04-05'),
  python310: decommissioned('2026-10-04', '2027-04-04'),
  python311: decommissioned('2027-10-24', '2028-04-24'),
  python312: decommissioned('2028-10-02', '2029-04-02'),
  python313: decommissioned('2029-10-10', '2030-04-10'),
  python314: decommissioned('2030-10-10', '2031-04-10'),

  go111: decommissioned('2020-08-05', '2021-02-28'),
  go113: decommissioned('2024-01-30', '2025-01-30'),
  go116: decommissioned('2024-01-30', '2025-01-30'),
  go118: decommissioned('2024-01-30', '2025-01-30'),
  go119: decommissioned('2024-04-30', '2025-01-30'),
  go120: decommissioned('2024-05-01', '2025-05-01'),
  go121: decommissioned('2025-09-03', '2026-03-03'),
  go122: decommissioned('2026-01-28', '2026-07-28'),
  go123: decommissioned('2026-02-21', '2026-08-21'),
  go124: decommissioned('2026-09-02', '2027-03-02'),
  go125: unscheduled,
  go126: unscheduled,

  java11: decommissioned('2024-10-31', '2025-10-31'),
  java17: until('2027-10-31'),
  java21: until('2031-09-30'),
  java25: until('2031-10-31'),

  ruby26: decommissioned('2024-01-30', '2025-01-30'),
  ruby27: decommissioned('2024-01-30', '2025-01-30'),
  ruby30: decommissioned('2024-03-31', '2025-03-31'),
  ruby32: decommissioned('2026-03-31', '2026-09-30'),
  ruby33: decommissioned('2027-03-31', '2027-09-30'),
  ruby34: decommissioned('2028-03-31', '2028-09-30'),
  ruby40: decommissioned('2029-03-31', '2029-09-30'),

  php74: decommissioned('2024-01-30', '2025-01-30'),
  php81: decommissioned('2025-12-31', '2026-06-30'),
  php82: decommissioned('2026-12-31', '2027-06-30'),
  php83: decommissioned('2027-12-31', '2028-06-30'),
  php84: decommissioned('2028-12-31', '2029-06-30'),
  php85: decommissioned('2029-12-31', '2030-06-30'),

  dotnet3: decommissioned('2024-01-30', '2025-01-30'),
  dotnet6: decommissioned('2024-11-12', '2025-11-12'),
  dotnet8: decommissioned('2026-11-10', '2027-05-10'),
  dotnet10: decommissioned('2028-11-14', '2029-05-14'),
}

const table = (source: string, asOf: string, byIdentifier: Record<string, RuntimeLifecycle>): RuntimeTable => ({
  source,
  asOf,
  runtimes: new Map(Object.entries(byIdentifier)),
})

export const runtimeTables = {
  // Through cfn-lint 1.58.0 (MIT-0), compared with endoflife.date of 2026-08-22 (MIT), which adds the Java runtimes on al2023 and
  // the container-only ones; python3.15 from aws-cdk-lib 2.276.0 (Apache-2.0).
  aws: table('https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html', '2026-10-20', lambda),
  // Versions that left the page: Azure/azure-functions-ux (MIT), the language support policy and endoflife.date (MIT).
  azure: table('https://learn.microsoft.com/azure/azure-functions/functions-versions', '2026-09-15', azureFunctions),
  google: table('https://cloud.google.com/functions/docs/runtime-support', '2026-04-14', cloudRunFunctions),
} as const satisfies Record<string, RuntimeTable>
