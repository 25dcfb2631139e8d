// Random requests and policies, near enough to each other that every part of the evaluation decides some of them.
import { seeded } from '../seeded.ts'

/** A policy as its JSON has it. */
export interface Policy {
  readonly Version: '2012-10-17'
  readonly Statement: readonly Record<string, unknown>[]
}

export interface Case {
  readonly principal: string
  readonly action: string
  readonly resource: string
  /** The account of the resource. */
  readonly account: string
  readonly context: Readonly<Record<string, string | string[]>>
  readonly identity: Policy
  readonly resourcePolicy?: Policy
  readonly boundary?: Policy
  readonly session?: Policy
  readonly organisation?: readonly Policy[]
  readonly resourceControl?: readonly Policy[]
}

const own = '111122223333'
const other = '444455556666'
const principals = [
  `arn:aws:iam::${own}:user/team/ana`,
  `arn:aws:sts::${own}:assumed-role/app/s1`,
  `arn:aws:sts::${own}:assumed-role/app/s1`,
]

const targets: readonly (readonly [action: string, resource: string])[] = [
  ['s3:GetObject', 'arn:aws:s3:::photos/team/ana/2026:01.jpg'],
  ['s3:PutObject', 'arn:aws:s3:::photos/team/ana/a b+$1.jpg'],
  ['s3:ListBucket', 'arn:aws:s3:::photos'],
  ['s3:ListAllMyBuckets', '*'],
  ['dynamodb:GetItem', `arn:aws:dynamodb:eu-west-1:${own}:table/Orders`],
  ['dynamodb:Query', `arn:aws:dynamodb:eu-west-1:${own}:table/Orders/index/ByDay`],
  ['sqs:SendMessage', `arn:aws:sqs:us-east-1:${own}:jobs-prod.fifo`],
  ['sns:Publish', `arn:aws:sns:us-east-1:${own}:alerts`],
  ['lambda:InvokeFunction', `arn:aws:lambda:eu-west-1:${own}:function:resize:live`],
  ['kms:Decrypt', `arn:aws:kms:eu-west-1:${own}:key/1234abcd-12ab-34cd-56ef-1234567890ab`],
  ['secretsmanager:GetSecretValue', `arn:aws:secretsmanager:eu-west-1:${own}:secret:prod/db-AbCdEf`],
]

const contexts: Readonly<Record<string, readonly (string | string[])[]>> = {
  'aws:username': ['ana', 'Ana', '*'],
  'aws:PrincipalTag/team': ['blue', 'Blue', 'b*'],
  'aws:SourceIp': ['203.0.113.7', '10.1.2.3', '2001:db8::5', '198.51.100.255'],
  'aws:CurrentTime': ['2026-11-22T10:00:00Z', '2026-01-01T00:00:00Z'],
  'aws:EpochTime': ['1795341600', '1767225600'],
  'aws:SecureTransport': ['true', 'false'],
  'aws:MultiFactorAuthAge': ['300', '3600', '0'],
  'aws:SourceArn': [
    'arn:aws:sns:us-east-1:111122223333:alerts',
    'arn:aws:s3:::photos',
    'arn:aws:lambda:eu-west-1:111122223333:function:resize:live',
  ],
  'aws:TagKeys': [['team'], ['team', 'cost'], ['owner', 'x']],
  'aws:PrincipalOrgPaths': [['o-1/r-1/ou-1/'], ['o-1/r-1/ou-1/', 'o-2/r-2/']],
  's3:prefix': ['team/', 'team/ana/', ''],
}

type Kind = 'string' | 'number' | 'date' | 'epoch' | 'bool' | 'ip' | 'arn' | 'list'
const kinds: Readonly<Record<string, Kind>> = {
  'aws:username': 'string',
  'aws:PrincipalTag/team': 'string',
  'aws:SourceIp': 'ip',
  'aws:CurrentTime': 'date',
  'aws:EpochTime': 'epoch',
  'aws:SecureTransport': 'bool',
  'aws:MultiFactorAuthAge': 'number',
  'aws:SourceArn': 'arn',
  'aws:TagKeys': 'list',
  'aws:PrincipalOrgPaths': 'list',
  's3:prefix': 'string',
}

const strings = ['StringEquals', 'StringNotEquals', 'StringEqualsIgnoreCase', 'StringNotEqualsIgnoreCase', 'StringLike', 'StringNotLike']
const comparing = ['Equals', 'NotEquals', 'LessThan', 'LessThanEquals', 'GreaterThan', 'GreaterThanEquals']
const operators: Readonly<Record<Kind, readonly string[]>> = {
  string: strings,
  list: strings,
  number: comparing.map((name) => `Numeric${name}`),
  date: comparing.map((name) => `Date${name}`),
  epoch: [...comparing.map((name) => `Date${name}`), ...comparing.map((name) => `Numeric${name}`)],
  bool: ['Bool'],
  ip: ['IpAddress', 'NotIpAddress'],
  arn: ['ArnEquals', 'ArnLike', 'ArnNotEquals', 'ArnNotLike', 'StringLike', 'StringEquals'],
}
const wanted: Readonly<Record<Kind, readonly string[]>> = {
  string: [
    'ana',
    'Ana',
    'a*',
    '*',
    '?na',
    'blue',
    'b*',
    '${aws:username}',
    "${aws:PrincipalTag/team, 'none'}",
    'team/*',
    'team/${aws:username}/',
    '${*}',
    '',
  ],
  list: ['team', 'TEAM', 't*', 'cost', 'owner', '*', 'o-1/*', 'o-1/r-1/ou-1/'],
  number: ['300', '300.0', '0', '1000', '3600'],
  date: ['2026-11-22T10:00:00Z', '2026-06-01T00:00:00Z', '2026-01-01', '2027-01-01T00:00:00Z'],
  epoch: ['1795341600', '1780000000'],
  bool: ['true', 'false'],
  ip: ['203.0.113.0/24', '10.0.0.0/8', '0.0.0.0/0', '203.0.113.7', '203.0.113.7/32', '2001:db8::/32', '::/0', '198.51.100.128/25'],
  arn: [
    'arn:aws:sns:us-east-1:111122223333:alerts',
    'arn:aws:sns:*:*:al*',
    'arn:aws:s3:::*',
    'arn:aws:s3:::photo?',
    'arn:*:*:*:*:*',
    'arn:aws:lambda:*:111122223333:function:*',
    'arn:aws:lambda:eu*:*:*',
  ],
}

export function randomCases(count: number, seed: number): readonly Case[] {
  const random = seeded(seed)
  const chance = (share: number): boolean => random() < share
  const pick = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)] as T
  const some = <T>(all: readonly T[], most: number): readonly T[] =>
    Array.from({ length: 1 + Math.floor(random() * most) }, () => pick(all))

  function actionPattern(action: string): string {
    const [service = '', name = ''] = action.split(':')
    return pick([
      action,
      action,
      '*',
      `${service}:*`,
      `${service}:${name.slice(0, 3)}*`,
      `${service}:*${name.slice(3)}`,
      `${service}:${name.slice(0, 2)}?${name.slice(3)}`,
      action.toLowerCase(),
      `${service.toUpperCase()}:${name.toUpperCase()}`,
      `${service}:${name}X`,
      'ec2:RunInstances',
    ])
  }

  function resourcePattern(resource: string): string {
    if (resource === '*') return pick(['*', '*', '*', 'arn:aws:s3:::photos'])
    const parts = resource.split(':')
    const tail = parts.slice(5).join(':')
    const withParts = (change: (parts: string[]) => void): string => {
      const copy = [...parts.slice(0, 5), tail]
      change(copy)
      return copy.join(':')
    }
    return pick([
      '*',
      resource.replace(/[*?]/g, '?'),
      resource.replace(/[*?]/g, '?'),
      withParts((all) => (all[5] = '*')),
      withParts((all) => (all[5] = `${tail.slice(0, 4)}*`)),
      withParts((all) => (all[5] = `*${tail.slice(-3)}`)),
      withParts((all) => {
        all[3] = '*'
        all[4] = '*'
      }),
      withParts((all) => (all[5] = tail.toUpperCase())),
      withParts((all) => (all[5] = tail.replace('ana', '${aws:username}'))),
      withParts((all) => (all[5] = `${tail}/more`)),
      withParts((all) => (all[5] = tail.replace(/.$/, '?'))),
      withParts((all) => (all[5] = tail.replace('ana', "${aws:PrincipalTag/team, 'ana'}"))),
    ])
  }

  function conditions(): Record<string, Record<string, string | string[]>> {
    const answer: Record<string, Record<string, string | string[]>> = {}
    for (let left = chance(0.3) ? 2 : 1; left > 0; left--) {
      const key = pick(Object.keys(kinds))
      const kind = kinds[key] as Kind
      const written = chance(0.2) ? key.toLowerCase() : key
      if (chance(0.1)) {
        answer['Null'] = { [written]: pick(['true', 'false']) }
        continue
      }
      const set = kind === 'list' ? pick(['ForAllValues:', 'ForAnyValue:']) : chance(0.05) ? pick(['ForAllValues:', 'ForAnyValue:']) : ''
      const operator = `${set}${pick(operators[kind])}${chance(0.15) ? 'IfExists' : ''}`
      const values = some(wanted[kind], 3)
      answer[operator] = { [written]: values.length === 1 && chance(0.7) ? (values[0] as string) : [...values] }
    }
    return answer
  }

  function statement(action: string, resource: string, allows: number, conditional: number): Record<string, unknown> {
    const actions = some([0, 1, 2], 3).map(() => actionPattern(action))
    const resources = some([0, 1, 2], 2).map(() => resourcePattern(resource))
    return {
      Effect: chance(allows) ? 'Allow' : 'Deny',
      [chance(0.12) ? 'NotAction' : 'Action']: actions.length === 1 ? actions[0] : actions,
      [chance(0.1) ? 'NotResource' : 'Resource']: resources.length === 1 ? resources[0] : resources,
      ...(chance(conditional) ? { Condition: conditions() } : {}),
    }
  }

  function policy(action: string, resource: string, allows = 0.82, conditional = 0.4): Policy {
    return { Version: '2012-10-17', Statement: some([0], 3).map(() => statement(action, resource, allows, conditional)) }
  }

  function resourcePolicy(action: string, resource: string): Policy {
    const one = policy(action, resource, 0.85, 0.3)
    return {
      ...one,
      Statement: one.Statement.map((each) => {
        const names = [
          '*',
          { AWS: '*' },
          { AWS: own },
          { AWS: `arn:aws:iam::${own}:root` },
          { AWS: other },
          { Service: 'sns.amazonaws.com' },
          { AWS: `arn:aws:iam::${own}:role/app` },
          { AWS: `arn:aws:sts::${own}:assumed-role/app/s1` },
          { AWS: `arn:aws:iam::${own}:user/team/ana` },
          { AWS: [`arn:aws:iam::${own}:role/app`, `arn:aws:iam::${own}:user/team/bob`] },
          { AWS: `arn:aws:sts::${own}:assumed-role/app/s2` },
        ]
        const left = [
          `arn:aws:iam::${own}:root`,
          `arn:aws:iam::${own}:user/team/ana`,
          `arn:aws:iam::${own}:role/app`,
          `arn:aws:sts::${own}:assumed-role/app/s1`,
        ]
        return each['Effect'] === 'Deny' && chance(0.3)
          ? { ...each, NotPrincipal: { AWS: pick([left, [`arn:aws:iam::${other}:root`]]) } }
          : { ...each, Principal: pick(names) }
      }),
    }
  }

  const everything: Policy = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] }

  // They have no NotAction, and mean everybody.
  function control(action: string, resource: string): Policy {
    const { NotAction: _, ...rest } = statement(action, resource, 0, 0.6)
    return { ...everything, Statement: [{ ...rest, Action: action, Principal: '*' }] }
  }

  return Array.from({ length: count }, (): Case => {
    const [action, resource] = pick(targets)
    const across = resource !== '*' && chance(0.15)
    const named = across ? resource.replace(own, other) : resource
    const context: Record<string, string | string[]> = {}
    for (const [key, all] of Object.entries(contexts)) if (chance(0.6)) context[key] = pick(all)
    const bounded = chance(0.2)
    const principal = pick(principals)
    return {
      principal,
      action,
      resource: named,
      account: across ? other : own,
      context,
      identity: policy(action, named),
      ...(chance(across || action.startsWith('kms:') ? 0.8 : 0.3) && named !== '*'
        ? { resourcePolicy: resourcePolicy(action, named) }
        : {}),
      ...(bounded ? { boundary: policy(action, named, 0.9) } : {}),
      ...(principal.includes(':assumed-role/') && chance(0.15) ? { session: policy(action, named, 0.9) } : {}),
      ...(chance(0.25) ? { organisation: chance(0.5) ? [everything, policy(action, named, 0.8)] : [policy(action, named, 0.9)] } : {}),
      ...(chance(0.1) ? { resourceControl: [control(action, named)] } : {}),
    }
  })
}
