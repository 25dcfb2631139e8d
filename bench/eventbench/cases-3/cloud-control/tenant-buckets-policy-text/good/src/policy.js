const bucket = 'arn:aws:s3:::tenant-files'

const open = new Set(['samples', 'brochures', 'price-lists'])
const safe = (name) => (open.has(name) ? name : 'samples')

exports.policyFor = (tenant) => `{
  "Version": "2012-10-17",
  "Statement": [{ "Effect": "Allow", "Action": ["s3:GetObject"], "Resource": "${bucket}/tenants/${safe(tenant)}/*" }]
}`
