class Policy {
  constructor(arn) {
    this.arn = arn
  }

  build(principalId, Effect) {
    return { principalId, policyDocument: { Version: '2012-10-17', Statement: [{ Action: 'execute-api:Invoke', Effect, Resource: this.arn }] } }
  }
}

module.exports = Policy
