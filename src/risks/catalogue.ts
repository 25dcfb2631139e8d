import type { Risk } from './risk.ts'

/**
 * Every risk and measure the product answers for, by stable id. A row is done when each of its cells works on a real application.
 * The rows come from the articles and lists named in `articles.ts`.
 */
export const risks = {
  'event-injection': {
    title: 'Event injection',
    description:
      'Untrusted event data from any source (API, storage event, queue, stream, e-mail, IoT message, schedule input, repository or build event, webhook) reaches an interpreter of SQL, NoSQL or operating system commands, directly or through other functions.',
    articles: ['A', 'B', 'C', 'D', 'E'],
    references: ['SAS-1', 'OW-A1'],
    finds: [
      { part: 'trace', what: 'follows event data through code, resources and the next function' },
      { part: 'checks', what: 'reports each flow from a trigger to an interpreter' },
      { part: 'attack', what: 'sends payloads through the trigger and looks at the sink' },
    ],
    prevents: [{ part: 'guard', what: 'validates the event and compares each query, command and path with its literal skeleton' }],
    watches: [{ part: 'detections', what: 'rules for injection attempts in the event stream' }],
  },
  'function-injection': {
    title: 'Code injection',
    description:
      'Code or commands are injected into the execution environment of a function through eval, deserialisation, templates or module loading, in any runtime.',
    articles: ['A', 'E'],
    references: ['SAS-1', 'OW-A1', 'OW-A8'],
    finds: [
      { part: 'trace', what: 'follows event data to evaluation, deserialisation, template and module loading' },
      { part: 'attack', what: 'sends code and serialised objects and looks whether they run' },
    ],
    prevents: [{ part: 'guard', what: 'keeps the perimeter and refuses code generation' }],
    watches: [{ part: 'detections', what: 'rules for code that a function should not run' }],
  },
  'file-inclusion': {
    title: 'File inclusion',
    description:
      'Rarer data patterns such as local file inclusion, path traversal, archive extraction and XML external entities open files that the caller chooses.',
    articles: ['A', 'C'],
    references: ['SAS-1', 'OW-A1', 'OW-A4'],
    finds: [
      { part: 'trace', what: 'follows event data to file, archive and XML sinks' },
      { part: 'attack', what: 'sends traversal paths, archives and entities and looks which file is opened' },
    ],
    prevents: [{ part: 'guard', what: 'checks every path at the file sinks' }],
    watches: [],
  },
  'input-validation': {
    title: 'Missing input validation',
    description: 'Input has no schema and is not sanitised, or the answer of a third party is trusted as it comes.',
    articles: ['A', 'B', 'C', 'E'],
    references: ['SAS-1', 'OW-A1', 'OW-A7'],
    finds: [{ part: 'checks', what: 'routes without a schema and handlers without validation' }],
    prevents: [
      { part: 'guard', what: 'validates each event against its schema in the function' },
      { part: 'gateway', what: 'validates each request against its schema before the function' },
    ],
    watches: [],
  },
  'broken-authentication': {
    title: 'Broken authentication',
    description:
      'A public endpoint has no or weak authentication, decodes a token without verifying it, or lets a function act as a proxy for anyone.',
    articles: ['A', 'C', 'D', 'E'],
    references: ['SAS-2', 'OW-A2'],
    finds: [
      { part: 'checks', what: 'public entries without an authorizer or with a weak one' },
      { part: 'trace', what: 'tokens that are decoded and never verified, requests passed on for the caller' },
    ],
    prevents: [
      { part: 'guard', what: 'verifies JWT and OIDC tokens (Entra ID, Cognito, any issuer), API keys and signatures in the function' },
      { part: 'gateway', what: 'verifies the same before the function' },
    ],
    watches: [{ part: 'detections', what: 'rules for failed, forged and shared credentials' }],
  },
  'step-up': {
    title: 'Missing step-up authentication',
    description:
      'Operations that change or destroy data ask for no further authentication step, and user pools lack multi-factor authentication or a password policy.',
    articles: ['C', 'E'],
    references: ['SAS-2', 'OW-A2'],
    finds: [{ part: 'checks', what: 'destructive routes without step-up, user pools without MFA or with a weak password policy' }],
    prevents: [{ part: 'guard', what: 'demands acr, amr and a fresh auth_time, or a one-time password' }],
    watches: [],
  },
  'fine-grained-authorization': {
    title: 'Missing fine-grained authorization',
    description:
      'Permission is not decided per function and per object, so that an id taken from the event opens the object of someone else.',
    articles: ['A', 'E'],
    references: ['OW-A5'],
    finds: [
      { part: 'trace', what: 'ids from the event that choose an object without the identity of the caller' },
      { part: 'checks', what: 'reports each such access with its path' },
    ],
    prevents: [{ part: 'guard', what: 'decides each access by policy (Cedar)' }],
    watches: [],
  },
  'over-privilege': {
    title: 'Excessive privileges',
    description:
      'A function has more rights than it needs: a shared role, a wildcard, a way to escalate, rights never reviewed, or database grants broader than its queries.',
    articles: ['A', 'B', 'C', 'D', 'E'],
    references: ['SAS-4', 'OW-A5'],
    finds: [{ part: 'permissions', what: 'rights granted and not used' }],
    prevents: [{ part: 'fix', what: 'writes the least policy back into the template' }],
    watches: [{ part: 'watch', what: 'rights granted and never observed, a reminder to review them' }],
  },
  perimeter: {
    title: 'Open function perimeter',
    description:
      'The function is not isolated: it may reach any host, start child processes and write files, and its failure spreads to other functions through the workflow.',
    articles: ['B'],
    references: ['SAS-9', 'SAS-12'],
    finds: [{ part: 'checks', what: 'functions with open egress and workflows without a boundary for failures' }],
    prevents: [{ part: 'guard', what: 'egress list, no child process, lists of files' }],
    watches: [{ part: 'detections', what: 'rules for egress, processes and files outside the contract' }],
  },
  misconfiguration: {
    title: 'Insecure configuration',
    description: 'Functions, triggers, storage, gateways or runtimes have insecure settings or have reached their end of life.',
    articles: ['A', 'D'],
    references: ['SAS-3', 'OW-A6'],
    finds: [{ part: 'checks', what: 'insecure settings and runtimes at end of life' }],
    prevents: [{ part: 'fix', what: 'sets the secure value in the template' }],
    watches: [{ part: 'account', what: 'drift of the deployed settings from the declared ones' }],
  },
  logging: {
    title: 'Insufficient logging',
    description:
      'Logs are missing or unmonitored (access logs, audit trail, retention, traces, security events), errors are swallowed, or sensitive data is logged.',
    articles: ['A', 'B', 'C', 'E'],
    references: ['SAS-5', 'OW-A10'],
    finds: [{ part: 'checks', what: 'missing logs, retention and traces, swallowed errors, sensitive data in logs' }],
    prevents: [{ part: 'guard', what: 'writes structured security events' }],
    watches: [{ part: 'watch', what: 'collects the logs and notices when they stop' }],
  },
  monitoring: {
    title: 'Insufficient monitoring',
    description:
      'Security events are not collected in real time in one central place (CloudTrail, CloudWatch, X-Ray, OpenTelemetry), although functions are short-lived and must not be slowed down.',
    articles: ['A', 'B', 'C', 'D', 'E'],
    references: ['SAS-5', 'OW-A10'],
    finds: [{ part: 'checks', what: 'functions and entries without alarms' }],
    prevents: [{ part: 'guard', what: 'emits security events without delaying the answer' }],
    watches: [
      { part: 'watch', what: 'collects and detects in real time' },
      { part: 'dashboard', what: 'shows events and incidents in one place' },
    ],
  },
  alerting: {
    title: 'Missing alerts',
    description: 'Nobody is told in real time: alerts, notifications and the link to a SIEM are missing.',
    articles: ['E'],
    references: ['SAS-5', 'OW-A10'],
    finds: [],
    prevents: [],
    watches: [{ part: 'watch', what: 'routes alerts to people and exports OCSF, CEF and ASFF' }],
  },
  behaviour: {
    title: 'Unnoticed anomalies',
    description: 'Suspicious activity, anomalies, bots and IoT botnets, failures and malfunctions are not noticed early.',
    articles: ['B', 'C', 'E'],
    references: ['SAS-5', 'OW-A10'],
    finds: [],
    prevents: [],
    watches: [{ part: 'watch', what: 'learns a baseline per function and caller and reports what leaves it' }],
  },
  'vulnerable-dependencies': {
    title: 'Vulnerable dependencies',
    description:
      'Components and web resources with known vulnerabilities are in use, unpatched or from an unsafe supply chain, and nobody manages them over time.',
    articles: ['A', 'B', 'C', 'E'],
    references: ['SAS-6', 'OW-A9'],
    finds: [{ part: 'dependencies', what: 'advisories, reachability, bill of materials and ages of the components' }],
    prevents: [
      { part: 'fix', what: 'upgrades to a version that is not affected' },
      { part: 'guard', what: 'blocks code that is not on the list of components' },
    ],
    watches: [{ part: 'watch', what: 'compares new advisories with the bill of materials that is running' }],
  },
  'container-image': {
    title: 'Vulnerable container image',
    description: 'A function is packed as an image with an unpatched base or runs as root.',
    articles: ['E'],
    references: ['SAS-6', 'OW-A9'],
    finds: [{ part: 'checks', what: 'the Dockerfile and the bill of materials of the image' }],
    prevents: [],
    watches: [],
  },
  'denial-of-wallet': {
    title: 'Denial of wallet',
    description: 'Fake requests drive the autoscaling, and missing limits, loops or retry storms exhaust the budget.',
    articles: ['C'],
    references: ['SAS-8'],
    finds: [{ part: 'wallet', what: 'worst-case cost per entry, missing limits, loops' }],
    prevents: [
      { part: 'gateway', what: 'rate and spend limits before the function' },
      { part: 'guard', what: 'rate and spend limits in the function, trip and kill switch' },
    ],
    watches: [{ part: 'watch', what: 'live cost' }],
  },
  budget: {
    title: 'Missing budget limits',
    description:
      'There is no limit of the budget, of requests per client or of clients per gateway, or a layer, extension or plug-in causes charges that nobody disclosed.',
    articles: ['A', 'C'],
    references: ['SAS-8'],
    finds: [{ part: 'checks', what: 'missing budgets and quotas, unknown layers, extensions and plug-ins' }],
    prevents: [
      { part: 'gateway', what: 'limits requests per client and the number of clients' },
      { part: 'guard', what: 'limits requests per client and spending in the function' },
    ],
    watches: [{ part: 'watch', what: 'spending against the budget' }],
  },
  'shadow-api': {
    title: 'Shadow API',
    description: 'An API lives outside the defined process: an undocumented, forgotten or bypassing route.',
    articles: ['C'],
    references: ['SAS-11'],
    finds: [{ part: 'checks', what: 'differences between code, specification, template and what is deployed' }],
    prevents: [{ part: 'gateway', what: 'blocks routes that are not declared' }],
    watches: [{ part: 'watch', what: 'routes observed and not declared' }],
  },
  'private-gateway': {
    title: 'No gateway in front',
    description:
      'Functions and internal APIs are reached directly, without a gateway as buffer (reverse proxy) and application firewall before them.',
    articles: ['A', 'B', 'C', 'D'],
    references: ['SAS-9', 'OW-A6'],
    finds: [{ part: 'checks', what: 'direct triggers beside the gateway and internal APIs that are public' }],
    prevents: [{ part: 'gateway', what: 'stands before private functions as reverse proxy and application firewall' }],
    watches: [],
  },
  'sensitive-data': {
    title: 'Exposed sensitive data',
    description:
      'Sensitive data is stored, exposed or logged without encryption, more of it is kept than needed, and its risk was never assessed.',
    articles: ['A', 'B', 'C'],
    references: ['SAS-12', 'OW-A3'],
    finds: [
      { part: 'checks', what: 'stores and channels that keep sensitive fields unencrypted' },
      { part: 'trace', what: 'where sensitive fields flow' },
    ],
    prevents: [{ part: 'guard', what: 'encrypts fields and redacts answers and logs' }],
    watches: [{ part: 'detections', what: 'rules for sensitive values in answers, logs and egress' }],
  },
  secrets: {
    title: 'Exposed secrets',
    description: 'Secrets stand in code, templates, environment variables or the history of the repository.',
    articles: ['A', 'C', 'E'],
    references: ['SAS-7', 'OW-A3'],
    finds: [{ part: 'secrets', what: 'secrets in code, templates, environment and history' }],
    prevents: [{ part: 'guard', what: 'takes secrets out of the environment' }],
    watches: [],
  },
  'data-in-transit': {
    title: 'Unprotected data in transit',
    description:
      'Data travels unsecured between functions and services or to third parties: no HTTPS, certificates not verified, requests not signed.',
    articles: ['B', 'C'],
    references: ['OW-A3'],
    finds: [
      { part: 'checks', what: 'channels without TLS or with an old version' },
      { part: 'trace', what: 'plain-text requests and disabled certificate checks in code' },
    ],
    prevents: [{ part: 'guard', what: 'sets the lowest TLS version and signs requests from function to function' }],
    watches: [{ part: 'watch', what: 'plain-text connections and new third-party hosts' }],
  },
  'fail-securely': {
    title: 'Insecure failure',
    description: 'An error leaks a stack trace or a secret, or a failure leaves a door open.',
    articles: ['B'],
    references: ['SAS-10'],
    finds: [{ part: 'trace', what: 'exceptions that reach the answer, authorizers that fail open' }],
    prevents: [{ part: 'guard', what: 'scrubs errors and follows the configured mode of failure' }],
    watches: [],
  },
  'code-quality': {
    title: 'Poor code quality',
    description:
      'Code of poor quality is a risk for security and cost: complexity, dead code, missing timeouts, unbounded work, no secure conventions and no code review.',
    articles: ['B', 'C'],
    references: [],
    finds: [
      { part: 'checks', what: 'complexity, dead code, missing timeouts and unbounded work' },
      { part: 'review', what: 'findings on the change of a pull request, as a gate' },
    ],
    prevents: [],
    watches: [],
  },
  granularity: {
    title: 'Too coarse functions',
    description: 'Functions are too large, a deployment holds too much, or unrelated functions share one bundle.',
    articles: ['C'],
    references: ['SAS-9'],
    finds: [{ part: 'checks', what: 'functions, deployments and bundles that do too much' }],
    prevents: [{ part: 'fix', what: 'hints where to split' }],
    watches: [],
  },
  visibility: {
    title: 'Incomplete visibility',
    description: 'Nobody sees all functions, providers, versions and regions of a growing system in one picture.',
    articles: ['B', 'D'],
    references: ['SAS-11'],
    finds: [
      { part: 'model', what: 'the graph of the application' },
      { part: 'account', what: 'the inventory of the live account' },
    ],
    prevents: [],
    watches: [{ part: 'dashboard', what: 'shows the graph with what happens in it' }],
  },
  'attack-surface': {
    title: 'Unknown attack surface',
    description: 'Event sources and entry points are not known with their trust and their reach.',
    articles: ['B', 'D', 'E'],
    references: ['SAS-1'],
    finds: [{ part: 'model', what: 'entry points ranked by trust and reach' }],
    prevents: [],
    watches: [{ part: 'dashboard', what: 'shows the entry points and how they change' }],
  },
  'security-testing': {
    title: 'Missing security tests',
    description: 'Automated security tests made for functions are missing.',
    articles: ['D', 'E'],
    references: [],
    finds: [{ part: 'attack', what: 'attacks each function in a sandbox' }],
    prevents: [],
    watches: [{ part: 'attack', what: 'attacks again in continuous integration' }],
  },
  'risk-assessment': {
    title: 'Missing risk assessment',
    description: 'The risk is not assessed often, with a score, its trend and a checklist.',
    articles: ['A', 'C', 'E'],
    references: [],
    finds: [{ part: 'report', what: 'score and checklist' }],
    prevents: [],
    watches: [{ part: 'watch', what: 'the trend of the score' }],
  },
  'shared-responsibility': {
    title: 'Unclear shared responsibility',
    description: 'It is not clear what the provider covers and what the team must do.',
    articles: ['C', 'E'],
    references: [],
    finds: [{ part: 'report', what: 'matrix of responsibilities with evidence in each row' }],
    prevents: [],
    watches: [],
  },
  backup: {
    title: 'Missing backup',
    description: 'Data has no continuous backup: point-in-time recovery, versioning and deletion protection are off.',
    articles: ['A'],
    references: [],
    finds: [{ part: 'checks', what: 'stores without recovery, versioning or deletion protection' }],
    prevents: [{ part: 'fix', what: 'switches them on in the template' }],
    watches: [],
  },
  standards: {
    title: 'Closed standards',
    description:
      'The system cannot be secured as a whole because hybrid estates and open standards are left out: CloudEvents, OpenTelemetry, OCSF, Knative and OpenFaaS beside the clouds.',
    articles: ['C'],
    references: [],
    finds: [{ part: 'read', what: 'readers for open and hybrid platforms' }],
    prevents: [{ part: 'guard', what: 'accepts CloudEvents' }],
    watches: [{ part: 'watch', what: 'reads and writes OpenTelemetry and OCSF' }],
  },
  'secure-templates': {
    title: 'No secure templates',
    description: 'Teams start each function from nothing because reusable secure function templates are missing.',
    articles: ['C'],
    references: [],
    finds: [],
    prevents: [{ part: 'init', what: 'cordon init writes a secure function to start from' }],
    watches: [],
  },
  organisation: {
    title: 'Organisational measures',
    description:
      'Staff training, endpoint protection and secured networks cannot be measured from code, so the assessment asks for them and keeps the dated answers.',
    articles: ['A'],
    references: [],
    finds: [{ part: 'report', what: 'questionnaire with answers kept and dated' }],
    prevents: [],
    watches: [],
  },
} as const satisfies Record<string, Risk>

export type RiskId = keyof typeof risks
