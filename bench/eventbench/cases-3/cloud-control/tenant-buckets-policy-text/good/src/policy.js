const bucket = 'arn:aws:s3:::tenant-files'

const safe = (name) => String(name).replace(/[^a-z0-9-]/g, '')

exports.policyFor = (tenant) => `{
  "Version": "2012-10-17",
  "Statement": [{ "Effect": "Allow", "Action": ["s3:GetObject"], "Resource": "${bucket}/tenants/${safe(tenant)}/*" }]
}`
